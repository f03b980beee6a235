package org.practiceportal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** One of the two databases between which a practice is moved. */
final class MovedDatabase extends SimpleSource {

    private final String url;
    private final Properties login;

    MovedDatabase(String url, Properties login) {
        this.url = url;
        this.login = login;
    }

    boolean embedded() {
        return EmbeddedDatabase.is(url);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return embedded() ? EmbeddedDatabase.open(url) : new org.postgresql.Driver().connect(url, login);
    }
}
