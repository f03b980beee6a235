package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.practiceportal.api.Person;

/**
 * The embedded database with the tables of the program, in memory: made once, in a second, for all tests of a run. Nobody
 * empties it; each test brings people of its own.
 */
final class MemoryDatabase {

    private static final DataSource DATABASE = migrated();
    private static final EntityManagerFactory ENTITIES = Persistence.createEntityManagerFactory("agreements",
            Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                    "jakarta.persistence.nonJtaDataSource", DATABASE, "eclipselink.logging.level", "WARNING"));

    private MemoryDatabase() {}

    static EntityManager open() {
        return ENTITIES.createEntityManager();
    }

    private static DataSource migrated() {
        var database = new JDBCDataSource();
        database.setUrl("jdbc:hsqldb:mem:agreements;hsqldb.tx=mvcc;sql.syntax_pgs=true");
        for (var tables : new String[]{"filesystem:../portal-web/src/main/resources/db/portal/",
                "classpath:db/agreements/"}) {
            Flyway.configure().dataSource(database).locations(tables + "common", tables + "hsqldb")
                    .table(tables.contains("portal") ? "portal_migrations" : "agreements_migrations")
                    .baselineOnMigrate(true).baselineVersion("0")
                    .placeholders(Map.of("bytes", "varbinary(20000000)")).load().migrate();
        }
        return database;
    }

    /** @param therapist of a client; {@code null} for a therapist */
    static void add(Person person, Person therapist) {
        try (var connection = DATABASE.getConnection();
                var insert = connection.prepareStatement("insert into portal_account (id, name, name_folded, email,"
                        + " email_folded, language, roles, therapist_id, passphrase, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'x', current_timestamp)")) {
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
