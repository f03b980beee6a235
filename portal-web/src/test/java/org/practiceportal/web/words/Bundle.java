package org.practiceportal.web.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One resource bundle: its English words, which may stand in the file without a language, and the translations. */
final class Bundle {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private final String stem;
    private final Properties english;

    private Bundle(String stem) {
        this.stem = stem;
        this.english = read("");
        this.english.putAll(read("_en"));
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

    static Bundle of(String stem) {
        return new Bundle(stem);
    }

    private Properties read(String language) {
        var words = new Properties();
        var file = Path.of(stem + language + ".properties");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
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
