package org.practiceportal.web.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.practiceportal.web.database.ModuleScript;

/**
 * Takes the content of one relation away, in the transaction at hand. What goes of a module's tables stands in
 * {@code db/ID/erasure.sql}, in an order in which nothing refers to what has gone: below {@code -- erase: kind}, what is counted
 * and told by the certificate; below {@code -- with:}, what belongs to such rows; below {@code -- keep:}, what stays as a trace; and
 * below {@code -- sum:}, what brings summaries up to date. It knows {@code :client} and {@code :therapist}.
 * <p>
 * The guards of the tables let it through by a permit that names this relation and its tombstone, and that no transaction can keep.
 */
final class Erasure {

    private static final String COUNTED = "erase";

    private Erasure() {}

    /** @param modules those that refer to others' tables first */
    static void run(Connection connection, String tombstone, String client, String therapist, List<String> modules)
            throws SQLException {
        execute(connection, "insert into portal_erasure_permit (id, tombstone_id, client_id, therapist_id, never)"
                + " values (1, ?, ?, ?, 'never')", tombstone, client, therapist);
        var relation = Map.of("client", client, "therapist", therapist);
        for (var module : modules) {
            for (var statement : ModuleScript.read(module, "erasure")) {
                try (var update = statement.prepared(connection, relation)) {
                    var rows = update.executeUpdate();
                    if (statement.kind().equals(COUNTED) && rows > 0) {
                        count(connection, tombstone, module, statement.about(), rows);
                    }
                }
            }
        }
        execute(connection, "delete from portal_erasure_permit");
    }

    private static void count(Connection connection, String tombstone, String module, String kind, int rows)
            throws SQLException {
        try (var insert = connection
                .prepareStatement("insert into portal_erased_rows (tombstone_id, module, kind, number)"
                        + " values (?, ?, ?, ?)")) {
            insert.setString(1, tombstone);
            insert.setString(2, module);
            insert.setString(3, kind);
            insert.setInt(4, rows);
            insert.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
