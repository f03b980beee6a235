package org.practiceportal.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The settings of one start, all of them checked: a name that does not exist and a value that cannot be meant are
 * refused, with the nearest that exists. A system property counts more than an environment variable, and that more than
 * the file.
 */
public final class Settings {

    static final String HOME = "portal.home";
    static final String CONF = "portal.conf";
    static final String EMBEDDED = "jdbc:sqlite:";
    private static final String WITHOUT_LINK = "127.0.0.1";

    private final Path home;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private final Map<String, String> ofPlugins = new TreeMap<>();

    private Settings(Path home) {
        this.home = home;
    }

    /**
     * @param properties the system properties
     * @param environment the environment variables
     * @throws StartRefused if something of it cannot be meant
     */
    public static Settings of(Properties properties, Map<String, String> environment) {
        var settings = new Settings(Path.of(properties.getProperty(HOME, "")).toAbsolutePath());
        var file = settings.file(properties, environment);
        KnownNames.require(properties, environment, file);
        for (var setting : Setting.values()) {
            settings.take(setting, new Source(properties, environment, file));
        }
        Stream.concat(file.keySet().stream(), properties.stringPropertyNames().stream()).filter(Settings::isOfPlugin)
                .forEach(name -> settings.ofPlugins.put(name, properties.getProperty(name, file.get(name))));
        settings.derive();
        Combinations.require(settings);
        return settings;
    }

    private record Source(Properties properties, Map<String, String> environment, Map<String, String> file) {

        /** What was said last and counts most; blank counts as not said. */
        Optional<String> said(String key) {
            return Stream.of(properties.getProperty(key), environment.get(Setting.variable(key)), file.get(key))
                    .filter(value -> value != null && !value.isBlank()).map(String::strip).findFirst();
        }
    }

    private Map<String, String> file(Properties properties, Map<String, String> environment) {
        var named = Optional.ofNullable(properties.getProperty(CONF))
                .or(() -> Optional.ofNullable(environment.get(Setting.variable(CONF)))).filter(name -> !name.isBlank());
        var file = home.resolve(named.orElse("conf/portal.properties"));
        if (named.isEmpty() && Files.notExists(file)) {
            return Map.of();
        }
        return SettingsFile.read(file);
    }

    private void take(Setting setting, Source source) {
        var value = source.said(setting.key());
        if (setting.kind() == Kind.SECRET) {
            var inFile = source.said(setting.fileKey());
            var secret = inFile.map(name -> secret(setting, home.resolve(name)));
            if (value.isPresent() && secret.isPresent() && !value.equals(secret)) {
                throw new StartRefused(String.format(Locale.ROOT, "Both %s and %s are set. Take one away.",
                        setting.variable(), Setting.variable(setting.fileKey())));
            }
            value = value.or(() -> secret);
        }
        value.ifPresent(said -> check(setting, said));
        value.or(() -> Optional.of(setting.usual()).filter(usual -> !usual.isEmpty()))
                .ifPresent(found -> values.put(setting, found));
    }

    private static String secret(Setting setting, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused(String.format(Locale.ROOT, "The file %s that %s names cannot be read.", file,
                    Setting.variable(setting.fileKey())), e);
        }
    }

    private static void check(Setting setting, String value) {
        var words = setting.explainedWords().stream().map(word -> word.substring(0, word.indexOf(':'))).toList();
        if (!words.isEmpty() && !words.contains(value)) {
            throw new StartRefused(String.format(Locale.ROOT, "%s is %s, which means nothing here. Write %s.",
                    setting.variable(), value,
                    Nearest.to(value, words).map(near -> near + ", or another of: " + String.join(", ", words))
                            .orElse("one of: " + String.join(", ", words))));
        }
        if (!setting.kind().accepts(value)) {
            // Whoever mistakes the two keys does not find the private one in a log.
            throw new StartRefused(String.format(Locale.ROOT, "%s is %s, but it has to be %s.", setting.variable(),
                    setting.kind() == Kind.PUBLIC_KEY ? "something else" : value, setting.kind().description()));
        }
    }

    /** What follows from other settings where nobody has said it. */
    private void derive() {
        for (var setting : Setting.values()) {
            if (setting.kind() == Kind.FOLDER || setting.kind() == Kind.FILE) {
                values.computeIfPresent(setting, (same, path) -> home.resolve(path).normalize().toString());
            }
        }
        values.putIfAbsent(Setting.ADDRESS_OF_BROWSERS, "http://" + WITHOUT_LINK + ":" + text(Setting.PORT_NUMBER));
        values.computeIfPresent(Setting.ADDRESS_OF_BROWSERS, (same, address) -> address.replaceFirst("/+$", ""));
        values.putIfAbsent(Setting.DB_URL, EMBEDDED + embeddedFile());
        values.putIfAbsent(Setting.BACKUP_FOLDER, folder(Setting.DATA_FOLDER).resolve("backups").toString());
        if (!isEmbedded()) {
            values.computeIfPresent(Setting.DB_URL, (same, url) -> DatabaseAddress.of(url).protectedBy(dbTls()));
        }
    }

    Path embeddedFile() {
        return folder(Setting.DATA_FOLDER).resolve("database/portal.sqlite");
    }

    /** Whether the data is in the data folder and not on a database server. */
    public boolean isEmbedded() {
        return text(Setting.DB_URL).startsWith(EMBEDDED);
    }

    String dbTls() {
        return find(Setting.DB_TLS)
                .orElseGet(() -> DatabaseAddress.of(text(Setting.DB_URL)).isHere() ? "none" : "required");
    }

    /** Where the program lies. */
    Path home() {
        return home;
    }

    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** A value that is always there. */
    public String text(Setting setting) {
        return find(setting).orElseThrow(() -> new IllegalStateException(setting.key() + " has no value"));
    }

    int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    Path folder(Setting setting) {
        return Path.of(text(setting));
    }

    URI address() {
        return URI.create(text(Setting.ADDRESS_OF_BROWSERS));
    }

    /** A plugin's own settings begin with this word and its id. */
    public static boolean isOfPlugin(String name) {
        return name.startsWith("plugin.");
    }

    /** All that have a value, by their keys, and what is said to plugins. */
    public Map<String, String> byKey() {
        var all = new HashMap<>(ofPlugins);
        values.forEach((setting, value) -> all.put(setting.key(), value));
        return Map.copyOf(all);
    }
}
