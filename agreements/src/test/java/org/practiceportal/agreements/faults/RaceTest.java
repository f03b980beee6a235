package org.practiceportal.agreements.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.WholePractice;

/**
 * Two do something at the same moment, on two instances with one database: one of the two comes first, and everything else is
 * as if nobody had been in a hurry. Each build goes a few rounds on the embedded database; {@code -Draces=1000} goes so many
 * of each kind on both, and {@code target/races.md} tells what came of them.
 */
class RaceTest {

    private static final int ROUNDS = Integer.getInteger("races", 0);
    private static final int WITH_ONE_DATABASE = 50;

    @Test
    void oneComesFirst() throws Exception {
        try (var embedded = RaceDatabase.embedded()) {
            requireThatADoubleIsSeen(embedded);
            race(embedded, "SQLite", Math.max(ROUNDS, 2));
        }
        if (ROUNDS > 0) {
            try (var server = new RaceDatabase.OnPostgreSql()) {
                requireThatADoubleIsSeen(server);
                race(server, "PostgreSQL", ROUNDS);
                note(new SuddenEnds(server).survive(ROUNDS / 25));
            }
        }
    }

    private static void race(RaceDatabase database, String name, int rounds) throws Exception {
        try (var both = new TwoInstances(database, true)) {
            for (var race : Race.values()) {
                var outcomes = new TreeMap<String, Integer>();
                for (int round = 0; round < rounds; round++) {
                    if (round % WITH_ONE_DATABASE == 0) {
                        database.renew();
                        both.begin();
                    }
                    outcomes.merge(race.round(both), 1, Integer::sum);
                    assertEquals(List.of(), wrong(database), () -> race + " on " + name);
                }
                tell(race, name, rounds, outcomes);
            }
        }
    }

    /** Where nobody waits, somebody signs what is no longer the newest, and that is noticed. */
    private static void requireThatADoubleIsSeen(RaceDatabase database) throws Exception {
        var seen = false;
        database.renew();
        try (var both = new TwoInstances(database, false)) {
            both.begin();
            for (int round = 0; round < WITH_ONE_DATABASE && !seen; round++) {
                Race.SIGN_AND_PUBLISH.round(both);
                seen = wrong(database).stream()
                        .anyMatch(each -> each.startsWith("a signature to a version that was not the newest"));
            }
        }
        assertTrue(seen);
    }

    private static List<String> wrong(RaceDatabase database) throws Exception {
        try (var connection = database.getConnection()) {
            return WholePractice.faults(connection, List.of());
        }
    }

    private static void tell(Race race, String database, int rounds, Map<String, Integer> outcomes)
            throws IOException {
        if (ROUNDS > 0) {
            note("| " + race.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | " + database + " | " + rounds
                    + " | " + outcomes.toString().replaceAll("[{}]", "").replace('=', ' ') + " |");
        }
    }

    private static void note(String line) throws IOException {
        Files.writeString(Path.of("target", "races.md"), line + "\n", StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
