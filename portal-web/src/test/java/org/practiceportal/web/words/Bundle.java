package org.practiceportal.web.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One resource bundle: its English words and the translations, each in a file that says its language. */
final class Bundle {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private final String stem;
    private final Properties english;

    private Bundle(String stem) {
        this.stem = stem;
        this.english = read("_en");
    }

    /** Every bundle of the three modules. */
    static List<Bundle> all() {
        var stems = new TreeSet<String>();
        for (var file : Sources.ending(".properties")) {
            if (!file.toString().contains("META-INF")) {
                stems.add(file.toString().replaceFirst("(_[a-z]{2})?\\.properties$", ""));
            }
        }
        return stems.stream().map(Bundle::new).toList();
    }

    /** All messages of one module's rooms. */
    static List<Bundle> messages(String module) {
        return all().stream().filter(bundle -> bundle.stem.startsWith("../" + module + "/"))
                .filter(bundle -> bundle.stem.endsWith("/messages")).toList();
    }

    private Properties read(String language) {
        var words = new Properties();
        var file = Path.of(stem + language + ".properties");
        try (var in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    Set<String> keys() {
        return english.stringPropertyNames();
    }

    /** What its keys begin with. */
    Set<String> beginnings() {
        return keys().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
    }

    boolean has(String key) {
        return english.containsKey(key);
    }

    int size() {
        return english.size();
    }

    /** What a translation lacks, has too much, or fills differently. */
    List<String> faults(String language) {
        var other = read("_" + language);
        var faults = new ArrayList<String>();
        for (var key : english.stringPropertyNames()) {
            if (!other.containsKey(key)) {
                faults.add(stem + "_" + language + " lacks " + key);
            } else if (!placeholders(english.getProperty(key)).equals(placeholders(other.getProperty(key)))) {
                faults.add(stem + "_" + language + " fills " + key + " differently");
            }
        }
        other.stringPropertyNames().stream().filter(key -> !has(key))
                .forEach(key -> faults.add(stem + "_" + language + " has " + key + " too much"));
        return faults;
    }

    private static TreeSet<String> placeholders(String words) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(words).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
