package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.database.SimpleSource;

/**
 * Opens connections to whichever database the settings name, so that {@code portal.db.url} alone switches it. The
 * container pools them. The drivers are called by name because the driver manager does not see a web application's.
 */
public class PortalDataSource extends SimpleSource {

    /**
     * What is set where the address says nothing else, in seconds. No host is waited for long, since another one may be
     * named after it, nor is what is known of a host believed for long. No query of a page takes half a minute.
     */
    private static final Map<String, String> PATIENCE = Map.of("connectTimeout", "2", "loginTimeout", "10",
            "socketTimeout", "30", "cancelSignalTimeout", "5", "hostRecheckSeconds", "5", "tcpKeepAlive", "true",
            "ApplicationName", "practice portal");

    /** Made for the container's pool. */
    @Override
    public Connection getConnection() throws SQLException {
        return isEmbedded(url()) ? connect() : OpenConnections.opened(PortalDataSource::hurried);
    }

    /** The server itself gives up before nobody listens any more, so that no query outlives its reader for long. */
    private static Connection hurried() throws SQLException {
        var connection = connect();
        try (var setting = connection.createStatement()) {
            setting.execute("set statement_timeout = '25s'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection of one's own, on which an answer may take as long as it needs. */
    static Connection unhurried() throws SQLException {
        var connection = connect();
        if (!isEmbedded(url())) {
            connection.setNetworkTimeout(Runnable::run, 0);
        }
        return connection;
    }

    /** One of one's own, on which an answer has to come soon; between two it may stand as long as it likes. */
    static Connection connect() throws SQLException {
        if (isEmbedded(url())) {
            DataDirectory.lock();
            return EmbeddedDatabase.open(url(), StorageFaults::note);
        }
        var config = ConfigProvider.getConfig(PortalDataSource.class.getClassLoader());
        var login = new Properties();
        login.put("user", setting(config, "portal.db.user"));
        login.put("password", setting(config, "portal.db.password"));
        // An empty instant comes without a type; the server knows which one its column has.
        login.put("stringtype", "unspecified");
        login.putAll(PATIENCE);
        return new org.postgresql.Driver().connect(url(), login);
    }

    static String url() {
        return setting(ConfigProvider.getConfig(PortalDataSource.class.getClassLoader()), "portal.db.url");
    }

    static boolean isEmbedded(String url) {
        return EmbeddedDatabase.is(url);
    }

    private static String setting(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
