package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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

    static Connection connect() throws SQLException {
        return DATABASE.open();
    }

    static Path file() {
        return DATABASE.file();
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
