package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The audit trail as somebody finds it who has come as far as the database itself. */
final class AuditTable {

    private AuditTable() {}

    static long signedIn(Connection database) throws SQLException {
        try (var ask = database.createStatement();
                var answer = ask.executeQuery("select count(*) from portal_audit where act = 'people.signedIn'")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    static void requireOnlyGrows(Connection database) throws SQLException {
        var before = signedIn(database);
        assertTrue(before > 0, "nothing to change");
        for (var change : List.of("update portal_audit set actor = 'somebody else'", "delete from portal_audit")) {
            try (var statement = database.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(change), change);
            }
        }
        assertEquals(before, signedIn(database));
    }
}
