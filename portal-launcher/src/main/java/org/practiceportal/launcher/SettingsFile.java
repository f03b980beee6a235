package org.practiceportal.launcher;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code conf/portal.properties}: a line for each setting, {@code name=value}. Nothing in a value has to be
 * escaped, so that a password or a Windows path stands there as it is.
 */
final class SettingsFile {

    private SettingsFile() {}

    /** What the file says, in its order; empty values count as not said. */
    static Map<String, String> read(Path file) {
        var said = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            var text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            var equals = text.indexOf('=');
            if (equals < 1) {
                throw new StartRefused("Line %d of %s is no setting; a line reads name=value, or begins with #."
                        .formatted(number, file));
            }
            var name = text.substring(0, equals).strip();
            if (said.put(name, text.substring(equals + 1).strip()) != null) {
                throw new StartRefused("%s stands twice in %s, the second time in line %d. Take one out."
                        .formatted(name, file, number));
            }
        }
        return said;
    }

    private static List<String> lines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            // Some editors put a mark at the beginning of the file.
            return lines.isEmpty()
                    ? lines
                    : Stream.concat(Stream.of(lines.get(0).replaceFirst("^\uFEFF", "")), lines.stream().skip(1))
                            .toList();
        } catch (MalformedInputException e) {
            throw new StartRefused("The file of settings %s is not written in UTF-8.".formatted(file), e);
        } catch (IOException e) {
            throw new StartRefused("The file of settings %s cannot be read.".formatted(file), e);
        }
    }

    /** The file as it is shipped: every setting, explained, and none of them set. */
    static String template() {
        var text = new StringBuilder(
                """
                        # The settings of the practice portal. Take the # away from a line and change what stands behind the =.
                        # Nothing has to be escaped. A setting may also be an environment variable (portal.db.url is PORTAL_DB_URL)
                        # or a Java system property (-Dportal.db.url=...); a property counts more than a variable, a variable more
                        # than this file. What a password or secret is may stand in a file of its own, whose name is then given:
                        # portal.db.password.file=/run/secrets/db
                        """);
        for (var setting : Setting.values()) {
            if (!setting.heading().isEmpty()) {
                text.append("\n\n## ").append(setting.heading()).append('\n');
            }
            text.append("\n# ").append(setting.meaning()).append('\n');
            setting.explainedWords().forEach(word -> text.append("#   ").append(word).append('\n'));
            text.append('#').append(setting.key()).append('=').append(setting.usual()).append('\n');
        }
        return text.toString();
    }

    /** The same for the operators' guide, as a table. */
    static String table() {
        return Stream.of(Setting.values()).map(SettingsFile::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        var heading = setting.heading().isEmpty()
                ? ""
                : "\n## " + setting.heading() + "\n\n| Setting | What it is | Without it |\n|---|---|---|\n";
        var words = setting.explainedWords().stream().map(word -> "`" + word.replaceFirst(":", "`:"))
                .collect(Collectors.joining("; "));
        return heading + "| `" + setting.key() + "`<br/>`" + setting.variable() + "` | " + setting.meaning()
                + (words.isEmpty() ? "" : " " + words + ".") + " | "
                + (setting.usual().isEmpty() ? "" : "`" + setting.usual() + "`") + " |\n";
    }
}
