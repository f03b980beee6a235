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
                        "This program is too old for the database: a newer one has run script 12 of module garden, for which a"
                                + " program must know script 8, and this one knows up to 7. Start the newer program"),
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
