package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.RowDigest.Sum;

/** Values on their way from one database into the other, and what proves that they arrived. */
class ColumnKindTest {

    private static final ColumnKind[] KINDS = ColumnKind.values();
    private static final Object[] ROW = {"Straße \uD83D\uDE42", 42L, true, Instant.parse("1969-12-31T23:59:59.999999Z"),
            LocalDate.of(2026, 3, 8), "%PDF".getBytes(StandardCharsets.US_ASCII)};

    private static Sum sum(Object[]... rows) throws IOException {
        var digest = new RowDigest();
        for (var row : rows) {
            digest.add(row, KINDS);
        }
        return digest.sum();
    }

    @Test
    void comeOutOfTheEmbeddedDatabaseAsTheyWentIn() throws SQLException, IOException {
        var columns = new LinkedHashMap<String, ColumnKind>();
        for (var kind : KINDS) {
            columns.put("c" + kind.ordinal(), kind);
        }
        var table = new KeptTable("everything", columns, List.of("c1"), "");
        try (var connection = FreshDatabase.with().open(); var statement = connection.createStatement()) {
            statement.execute("create table everything (c0 text, c1 integer primary key, c2 integer, c3 text, c4 text,"
                    + " c5 blob) strict");
            for (var row : new Object[][]{ROW, {null, 43L, null, null, null, null}}) {
                try (var insert = connection.prepareStatement(table.insert())) {
                    for (int i = 0; i < row.length; i++) {
                        KINDS[i].write(insert, i + 1, row[i], true);
                    }
                    insert.executeUpdate();
                }
            }
            var digest = new RowDigest();
            try (var rows = statement.executeQuery(table.select(true))) {
                while (rows.next()) {
                    var row = new Object[KINDS.length];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = KINDS[i].readOrNull(rows, i + 1, true);
                    }
                    digest.add(row, KINDS);
                }
            }
            assertEquals(sum(ROW, new Object[]{null, 43L, null, null, null, null}), digest.sum());
        }
    }

    @Test
    void nothingIsAnotherThanAnEmptyText() throws IOException {
        var without = ROW.clone();
        without[0] = null;
        var empty = ROW.clone();
        empty[0] = "";
        assertNotEquals(sum(without), sum(empty));
    }

    @Test
    void anyOtherValueHasAnotherDigest() throws IOException {
        var others = new Object[]{"Strasse \uD83D\uDE42", 43L, false, Instant.parse("1969-12-31T23:59:59.999998Z"),
                LocalDate.of(2026, 3, 9), "%PDf".getBytes(StandardCharsets.US_ASCII)};
        for (int i = 0; i < ROW.length; i++) {
            var changed = ROW.clone();
            changed[i] = others[i];
            assertNotEquals(sum(ROW), sum(changed), KINDS[i].name());
        }
        assertNotEquals(sum(ROW), sum(ROW, ROW));
    }

    @Test
    void areReadFromTheBytesThatTheDigestIsOver() {
        for (int i = 0; i < KINDS.length; i++) {
            assertArrayEquals(new Object[]{ROW[i]}, new Object[]{KINDS[i].parsed(KINDS[i].canonical(ROW[i]))},
                    KINDS[i].name());
        }
    }

    @Test
    void rowsAreAskedForInTheOrderOfBytesOnBothDatabases() {
        var columns = new LinkedHashMap<String, ColumnKind>();
        columns.put("id", ColumnKind.TEXT);
        columns.put("number", ColumnKind.NUMBER);
        var table = new KeptTable("kept", columns, List.of("id", "number"), "");
        assertEquals("select id, number from kept order by id, number", table.select(true));
        assertEquals("select id, number from kept order by id collate \"C\", number", table.select(false));
    }

    @Test
    void aTypeThatNobodyKnowsIsNotMoved() {
        assertThrows(IllegalStateException.class, () -> ColumnKind.of("jsonb"));
    }
}
