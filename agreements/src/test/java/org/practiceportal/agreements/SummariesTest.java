package org.practiceportal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.FreshDatabase;

/** Runs after all others: whatever they did, each summary in the database says what is true now. */
@Order(Integer.MAX_VALUE)
class SummariesTest {

    /** There is a client, whether others have run or not. */
    @BeforeAll
    static void add() {
        new SmallPractice();
    }

    @Test
    void sayWhatIsTrueNow() throws SQLException {
        try (var database = SharedDatabase.PRACTICE.connect()) {
            assertEquals(WholePractice.SUMMARIES,
                    WholePractice.lines(database, "select substr(name, 1, length(name) - length('_summary'))"
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
            for (var table : WholePractice.lines(database,
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
        assertFalse(WholePractice.lines(database, "select * from agreements_standing_summary").isEmpty());
        var differing = WholePractice.summaries(database);
        differing.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), differing);
    }
}
