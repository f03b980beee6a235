package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.practiceportal.api.Person;
import org.practiceportal.database.FreshDatabase;

/** A database with the tables of the program, as one instance of the portal has it. */
public final class PracticeDatabase implements AutoCloseable {

    private static final Instant BEFORE = Instant.parse("2026-11-03T12:00:00Z");

    private final DataSource source;
    private final EntityManagerFactory entities;

    public PracticeDatabase(DataSource source) {
        this.source = source;
        this.entities = FreshDatabase.unit("agreements", source);
    }

    EntityManager open() {
        return entities.createEntityManager();
    }

    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** @param therapist of a client; {@code null} for a therapist */
    void add(Person person, Person therapist) {
        try (var connection = connect();
                var insert = connection.prepareStatement("insert into portal_account (id, name, name_folded, email,"
                        + " email_folded, language, roles, therapist_id, passphrase, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'x', ?)")) {
            var id = person.id().value();
            var values = new String[]{id, person.name(), person.name(), id, id, person.language().toLanguageTag(),
                    "CLIENT", therapist == null ? null : therapist.id().value()};
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            if (FreshDatabase.isEmbedded(connection)) {
                insert.setString(values.length + 1, "2026-11-03T12:00:00.000000Z");
            } else {
                insert.setObject(values.length + 1, BEFORE.atOffset(ZoneOffset.UTC));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param closed whether the account is from now on */
    void close(Person person, boolean closed) {
        try (var connection = connect();
                var update = connection.prepareStatement(
                        "update portal_account set closed_at = " + (closed ? "created_at" : "null")
                                + " where id = ?")) {
            update.setString(1, person.id().value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        entities.close();
    }
}
