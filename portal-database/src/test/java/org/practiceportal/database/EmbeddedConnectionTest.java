package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at the embedded database, and a disk that is not always well. */
class EmbeddedConnectionTest {

    private final FreshDatabase database = FreshDatabase.with();
    private final List<StorageFault> faults = new ArrayList<>();
    private Connection one;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        one = EmbeddedDatabase.open(EmbeddedDatabase.url(database.file()), faults::add);
        other = database.open();
        execute(one, "create table kept (what text primary key check (length(what) <= 1000000)) strict");
        one.setAutoCommit(false);
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        one.close();
        other.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void keep(Connection connection, String what) throws SQLException {
        try (var insert = connection.prepareStatement("insert into kept values (?)")) {
            insert.setString(1, what);
            insert.executeUpdate();
        }
    }

    private static List<String> kept(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        try (var ask = connection.prepareStatement("select what from kept order by what");
                var rows = ask.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @Test
    void whoReadsInATransactionKeepsNobodyFromWriting() throws SQLException {
        assertEquals(List.of(), kept(one));
        keep(other, "words");
        assertEquals(List.of(), kept(one));
        other.commit();
        assertEquals(List.of("words"), kept(one));
        keep(one, "more words");
        one.commit();
        assertEquals(List.of("more words", "words"), kept(other));
    }

    @Test
    void whoWritesAlthoughSomebodyElseDoesIsToldSoAfterAWhile() throws SQLException {
        execute(other, "pragma busy_timeout = 20");
        other.rollback();
        keep(one, "words");
        assertThrows(SQLTransientConnectionException.class, () -> keep(other, "other words"));
        other.rollback();
        one.commit();
        keep(other, "other words");
        other.commit();
        assertEquals(List.of("other words", "words"), kept(one));
    }

    @Test
    void whatFailsSpoilsTheWholeTransaction() throws SQLException {
        keep(one, "words");
        assertThrows(SQLException.class, () -> keep(one, "words"));
        assertEquals("25P02", assertThrows(SQLException.class, () -> keep(one, "later words")).getSQLState());
        assertThrows(SQLException.class, one::commit);
        one.rollback();
        keep(one, "new words");
        one.commit();
        assertEquals(List.of("new words"), kept(other));
        assertEquals(List.of(), faults);
    }

    /** The driver alone would keep the last of these without a transaction, and say that it had failed. */
    @Test
    void aFullDiskKeepsNothingOfATransactionAndIsWellAgainAfterIt() throws SQLException {
        keep(one, "before");
        one.commit();
        one.setAutoCommit(true);
        execute(one, "pragma max_page_count = 10");
        one.setAutoCommit(false);
        keep(one, "fits");
        assertThrows(SQLNonTransientConnectionException.class, () -> {
            keep(one, "x".repeat(200_000));
            one.commit();
        });
        assertEquals(List.of(StorageFault.FULL), faults);
        assertThrows(SQLException.class, () -> keep(one, "after"));
        assertThrows(SQLException.class, one::commit);
        assertEquals(List.of("before"), kept(other));
        one.rollback();
        assertTrue(one.isValid(1));
        keep(one, "after");
        one.commit();
        assertEquals(List.of("after", "before"), kept(other));
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws SQLException {
        assertThrows(SQLException.class, () -> keep(one, "x".repeat(1_000_001)));
        one.rollback();
        keep(one, "x".repeat(1_000_000));
        one.commit();
        assertEquals(1, kept(other).size());
    }

    @Test
    void eachCommitIsOnTheDisk() throws SQLException {
        try (var ask = one.createStatement()) {
            for (var setting : List.of("journal_mode wal", "synchronous 2", "foreign_keys 1")) {
                var words = setting.split(" ");
                try (var answer = ask.executeQuery("pragma " + words[0])) {
                    assertEquals(words[1], answer.getString(1), setting);
                }
            }
        }
    }

    @Test
    void whatWasBegunAndNotCommittedIsGoneWithTheConnection() throws SQLException {
        keep(one, "words");
        one.close();
        assertTrue(one.isClosed());
        assertEquals(List.of(), kept(other));
    }
}
