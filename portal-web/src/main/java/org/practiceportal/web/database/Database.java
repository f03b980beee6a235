package org.practiceportal.web.database;

import jakarta.annotation.Priority;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.practiceportal.database.MigrationLists;
import org.practiceportal.database.Migrations;
import org.practiceportal.database.SchemaVersion;

/**
 * The data source of all modules, and the migrations that must have run before anybody uses it. A module keeps its
 * scripts in {@code db/ID}; which modules there are is read from {@code META-INF/portal-migrations}, one id a line.
 */
@DataSourceDefinition(name = "java:app/jdbc/portal", className = "org.practiceportal.web.database.PortalDataSource", minPoolSize = 5, initialPoolSize = 5, maxPoolSize = 20, maxIdleTime = 60, properties = {
        // A connection that was lost meanwhile is not handed out, and then none of its time is.
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "fish.payara.fail-all-connections=true", "fish.payara.max-wait-time-in-millis=5000"})
@ApplicationScoped
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Inject
    DatabaseWatch watch;

    private volatile String product = "";
    private final Map<String, Integer> made = new ConcurrentSkipListMap<>();

    /** Not the pool's: a migration may take as long as it needs. */
    private final DataSource unhurried = new PortalDataSource() {
        @Override
        public Connection getConnection() throws SQLException {
            return PortalDataSource.unhurried();
        }
    };

    /** Runs before everything that observes the application's start with a higher priority number. */
    void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start)
            throws SQLException, IOException {
        var embedded = PortalDataSource.isEmbedded(PortalDataSource.url());
        try (var connection = PortalDataSource.unhurried()) {
            var about = connection.getMetaData();
            product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            LOG.info("Database: " + product);
        }
        if (!embedded) {
            requireThatItServes();
        }
        var modules = MigrationLists.modules(Thread.currentThread().getContextClassLoader());
        OneAtATime.run(() -> modules.forEach(module -> migrate(module, embedded)));
        watch.begin(embedded);
    }

    /** What would stop the portal later stops its start. */
    private static void requireThatItServes() throws SQLException {
        var probe = new Probe();
        var trouble = probe.ask();
        probe.drop();
        if (trouble.isPresent()) {
            throw new IllegalStateException(trouble.get() + " Until then the portal does not start.");
        }
    }

    private void migrate(String module, boolean embedded) {
        var loader = Thread.currentThread().getContextClassLoader();
        var scripts = Migrations.of(module, unhurried, embedded, loader);
        var version = SchemaVersion.of(module, scripts, loader);
        try (var connection = PortalDataSource.unhurried()) {
            version.require(scripts, connection).ifPresent(LOG::warning);
            scripts.migrate();
            version.keep(connection);
            made.put(module, version.known());
        } catch (SQLException e) {
            throw new IllegalStateException("The database was lost at the start.", e);
        }
    }

    /** Which database it is, and of which version. */
    public String product() {
        return product;
    }

    /** The newest script that made each module's tables, of those that this program has. */
    public Map<String, Integer> scripts() {
        return Collections.unmodifiableMap(made);
    }
}
