package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.SchemaVersion.Newer;

/** Programs of two versions on one database. */
class SchemaVersionTest {

    private final SchemaVersion version = new SchemaVersion("garden", 7, 5);

    @Test
    void aProgramOneVersionOlderGoesOn() {
        assertTrue(version.judged(new Newer(9, 7)).contains("tables of garden: 9, here 7"));
        assertTrue(version.judged(new Newer(9, 5)).contains("as long as an upgrade takes"));
    }

    @Test
    void oneThatIsOlderStillIsRefusedInASentence() {
        var refused = assertThrows(IllegalStateException.class, () -> version.judged(new Newer(12, 8))).getMessage();
        assertTrue(
                refused.startsWith(
                        "A newer program has worked with this database: its tables of module garden have version"
                                + " 12, which programs from version 8 on can use, and this one knows up to 7."),
                refused);
    }

    @Test
    void anOlderProgramTakesNothingBack() throws SQLException {
        try (var database = FreshDatabase.with().open(); var sql = database.createStatement()) {
            sql.execute("create table portal_schema (module text primary key, usable_from integer)");
            version.keep(database);
            new SchemaVersion("garden", 9, 7).keep(database);
            version.keep(database);
            try (var kept = sql.executeQuery("select group_concat(module || usable_from) from portal_schema")) {
                kept.next();
                assertEquals("garden7", kept.getString(1));
            }
        }
    }
}
