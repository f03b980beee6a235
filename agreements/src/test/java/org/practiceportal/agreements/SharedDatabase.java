package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.practiceportal.api.Person;
import org.practiceportal.database.FreshDatabase;

/**
 * The embedded database with the tables of the program: made once, in a second, for all tests of a run. Nobody empties it;
 * each test brings people of its own.
 */
final class SharedDatabase {

    private static final FreshDatabase DATABASE = FreshDatabase.with("portal", "agreements");
    private static final EntityManagerFactory ENTITIES = DATABASE.unit("agreements");

    private SharedDatabase() {}

    static EntityManager open() {
        return ENTITIES.createEntityManager();
    }

    /** Columns of the rows that a question finds, each in one line. */
    static List<String> lines(String question) {
        try (var connection = DATABASE.open();
                var ask = connection.createStatement();
                var rows = ask.executeQuery(question)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringJoiner(", ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param therapist of a client; {@code null} for a therapist */
    static void add(Person person, Person therapist) {
        try (var connection = DATABASE.open();
                var insert = connection.prepareStatement("insert into portal_account (id, name, name_folded, email,"
                        + " email_folded, language, roles, therapist_id, passphrase, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'x', '2026-11-03T12:00:00.000000Z')")) {
            var id = person.id().value();
            var values = new String[]{id, person.name(), person.name(), id, id, person.language().toLanguageTag(),
                    "CLIENT", therapist == null ? null : therapist.id().value()};
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
