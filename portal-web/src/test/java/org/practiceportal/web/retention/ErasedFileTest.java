package org.practiceportal.web.retention;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The embedded database does not leave deleted bytes where they were. */
class ErasedFileTest {

    @Test
    void holdsNothingOfWhatWasErased() throws SQLException, IOException {
        var tables = ErasureDatabase.EMBEDDED.opened();
        try (var connection = tables.connection) {
            FilledRelation.therapist(tables, "maya");
            var jonas = new FilledRelation(tables, "jonas", "maya", "canary").person().content("");
            connection.commit();
            var file = Path.of(tables.lines("pragma database_list").getFirst().get(2));
            connection.rollback();
            assertTrue(settled(tables, file).contains("canary"));
            jonas.erase();
            connection.commit();
            assertFalse(settled(tables, file).contains("canary"));
        }
    }

    /** With what was only in the log beside it. */
    private static String settled(FilledTables tables, Path file) throws SQLException, IOException {
        tables.connection.setAutoCommit(true);
        tables.lines("pragma wal_checkpoint(truncate)");
        tables.connection.setAutoCommit(false);
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
