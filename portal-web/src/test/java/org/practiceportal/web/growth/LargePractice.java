package org.practiceportal.web.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a sample practice large: each row of {@code large-practice.sql} is written once for each client, by the database
 * itself. Its people come in as those of the sample do.
 */
final class LargePractice {

    /** Beyond that many, a sealed copy is cut to its beginning: they would fill any disk of a developer. */
    private static final int WHOLE_COPIES = 10_000;

    /** What the two databases say in different ways. */
    private static final Map<String, String> EMBEDDED = Map.of("ago(",
            "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now', '-' || ",
            ")ago", " || ' seconds')", "day(", "date('now', (-(", ")day", ")) || ' days')", "${true}", "1", "${false}",
            "0");
    private static final Map<String, String> POSTGRESQL = Map.of("ago(", "now() - make_interval(secs => ", ")ago", ")",
            "day(", "(current_date - (", ")day", "))", "${true}", "true", "${false}", "false");

    private LargePractice() {}

    /** @param clients how many more there are, of fifty therapists, one of whom has a fifth, though at most 20,000 */
    static void fill(Connection database, boolean embedded, int clients) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            if (!embedded) {
                // What triggers would do row by row is done at the end for all.
                statement.execute("set session_replication_role = replica");
            }
            for (var command : commands(embedded, clients)) {
                statement.execute(command);
            }
            for (var summary : List.of("standing", "unsealed", "proof", "rhythm", "point")) {
                statement.execute("delete from agreements_" + summary + "_summary");
                statement.execute("insert into agreements_" + summary + "_summary select * from agreements_" + summary
                        + "_now");
            }
            database.commit();
            database.setAutoCommit(true);
            if (!embedded) {
                // It does so by itself, some time later.
                statement.execute("analyze");
            }
        }
    }

    private static List<String> commands(boolean embedded, int clients) {
        var script = script().replace("${clients}", Integer.toString(clients))
                .replace("${largest}", Integer.toString(Math.min(20_000, clients / 5)))
                .replace("${bytes}", Integer.toString(clients > WHOLE_COPIES ? 2000 : 20_000_000));
        for (var word : (embedded ? EMBEDDED : POSTGRESQL).entrySet()) {
            script = script.replace(word.getKey(), word.getValue());
        }
        var commands = new ArrayList<String>();
        for (var command : script.replaceAll("(?m)^--.*$", "").split(";")) {
            if (!command.isBlank()) {
                commands.add(command);
            }
        }
        return commands;
    }

    private static String script() {
        try (var script = LargePractice.class.getResourceAsStream("large-practice.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
