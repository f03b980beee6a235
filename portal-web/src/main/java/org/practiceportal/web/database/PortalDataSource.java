package org.practiceportal.web.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens connections to whichever database the settings name, so that {@code portal.db.url} alone switches it. The
 * container pools them. The drivers are called by name because the driver manager does not see a web application's.
 */
public class PortalDataSource implements DataSource {

    /**
     * Write each commit through to the disk before it is acknowledged; see the decision on the embedded database. The
     * lock file of HSQLDB itself would delay the start after a crash, so {@link DataDirectory} holds one instead.
     */
    private static final String DURABLE = ";hsqldb.write_delay=false;hsqldb.tx=mvcc;sql.syntax_pgs=true"
            + ";hsqldb.default_table_type=cached;hsqldb.lock_file=false";

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
        return isEmbedded(url()) ? connect() : OpenConnections.opened(PortalDataSource::connect);
    }

    /** The container's pool has no other user than that of the settings. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** A connection of one's own, on which an answer may take as long as it needs. */
    static Connection unhurried() throws SQLException {
        var connection = connect();
        if (!isEmbedded(url())) {
            connection.setNetworkTimeout(Runnable::run, 0);
        }
        return connection;
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig(PortalDataSource.class.getClassLoader());
        var login = new Properties();
        login.put("user", setting(config, "portal.db.user"));
        login.put("password", setting(config, "portal.db.password"));
        if (!isEmbedded(url())) {
            // An empty instant comes without a type; the server knows which one its column has.
            login.put("stringtype", "unspecified");
            login.putAll(PATIENCE);
            return new org.postgresql.Driver().connect(url(), login);
        }
        DataDirectory.lock();
        var embedded = new org.hsqldb.jdbc.JDBCDriver();
        return embedded.connect(url() + DURABLE, login);
    }

    static String url() {
        return setting(ConfigProvider.getConfig(PortalDataSource.class.getClassLoader()), "portal.db.url");
    }

    static boolean isEmbedded(String url) {
        return url.startsWith("jdbc:hsqldb:");
    }

    private static String setting(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        // The drivers log by themselves.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The drivers' own defaults are kept.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("this is no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
