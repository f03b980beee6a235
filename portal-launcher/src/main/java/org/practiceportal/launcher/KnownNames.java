package org.practiceportal.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses settings that do not exist: mistyped, they would silently be left out. */
final class KnownNames {

    /** For the scripts and the launcher itself. */
    private static final Set<String> OWN = Set.of(Settings.HOME, Settings.CONF, Parent.FOLLOW, Plugins.NAMES);
    private static final Set<String> OWN_VARIABLES = Set.of("PORTAL_HOME", "PORTAL_CONF", "PORTAL_JAVA_OPTS");
    private static final Set<String> KEYS = Stream.of(Setting.values()).flatMap(KnownNames::keys)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> VARIABLES = KEYS.stream().map(Setting::variable)
            .collect(Collectors.toUnmodifiableSet());

    private KnownNames() {}

    static void require(Properties properties, Map<String, String> environment, Map<String, String> file) {
        file.keySet().stream().filter(name -> !KEYS.contains(name) && !Settings.isOfPlugin(name)).findFirst()
                .ifPresent(name -> refuse(name, "the file of settings", KEYS));
        properties.stringPropertyNames().stream().filter(name -> name.startsWith("portal."))
                .filter(name -> !KEYS.contains(name) && !OWN.contains(name)).sorted().findFirst()
                .ifPresent(name -> refuse(name, "the system properties", KEYS));
        environment.keySet().stream().filter(name -> name.startsWith("PORTAL_"))
                .filter(name -> !VARIABLES.contains(name) && !OWN_VARIABLES.contains(name)).sorted().findFirst()
                .ifPresent(name -> refuse(name, "the environment", VARIABLES));
    }

    private static void refuse(String name, String place, Set<String> names) {
        throw new StartRefused(String.format(Locale.ROOT, "There is no setting %s, which %s names.%s", name, place,
                Nearest.to(name, names).map(near -> " Did you mean " + near + "?").orElse(
                        " All that there are stand in conf/portal.properties.")));
    }

    private static Stream<String> keys(Setting setting) {
        return setting.kind() == Kind.SECRET ? Stream.of(setting.key(), setting.fileKey()) : Stream.of(setting.key());
    }
}
