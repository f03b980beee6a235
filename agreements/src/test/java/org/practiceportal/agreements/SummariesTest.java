package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;

/** Runs after all others: whatever they did, each summary in the database says what is true now. */
@Order(Integer.MAX_VALUE)
class SummariesTest {

    private static final List<String> ALL = List.of("agreements_point", "agreements_proof", "agreements_rhythm",
            "agreements_standing", "agreements_unsealed");

    /** There is a client, whether others have run or not. */
    @BeforeAll
    static void add() {
        new SmallPractice();
    }

    @Test
    void sayWhatIsTrueNow() throws SQLException {
        try (var database = SharedDatabase.connect()) {
            assertEquals(ALL, lines(database, "select substr(name, 1, length(name) - length('_summary'))"
                    + " from sqlite_master where type = 'table' and name like '%!_summary' escape '!' order by name"));
            requireTrue(database);
        }
    }

    /** As when a practice is moved or restored. */
    @Test
    void sayItWhenAllRowsComeInTheOrderOfTheirIds() throws SQLException {
        try (var database = DriverManager
                .getConnection("jdbc:sqlite:" + FreshDatabase.with("portal", "agreements").file());
                var command = database.createStatement()) {
            command.execute("attach database '" + SharedDatabase.file() + "' as other");
            for (var table : lines(database,
                    "select name from other.sqlite_master where type = 'table' and name not like"
                            + " '%!_migrations' escape '!' and name not like '%!_summary' escape '!' and name not like 'sqlite!_%'"
                            + " escape '!' order by rowid")) {
                command.execute("insert into main." + table + " select * from other." + table + " order by 1");
            }
            command.execute("detach database other");
            requireTrue(database);
        }
    }

    private static void requireTrue(Connection database) throws SQLException {
        for (var summary : ALL) {
            var told = "select * from " + summary + "_summary";
            var now = "select * from " + summary + "_now";
            assertEquals(List.of(), lines(database, now + " except " + told), "true, and not told by " + summary);
            assertEquals(List.of(), lines(database, told + " except " + now), "told by " + summary + ", and not true");
            assertFalse(summary.equals("agreements_standing") && lines(database, told).isEmpty(), "nothing is told");
        }
    }

    /** Columns of the rows that a question finds, each in one line. */
    private static List<String> lines(Connection database, String question) throws SQLException {
        try (var ask = database.createStatement(); var rows = ask.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringJoiner(", ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
