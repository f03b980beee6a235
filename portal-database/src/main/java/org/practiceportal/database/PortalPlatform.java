package org.practiceportal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;
import org.eclipse.persistence.queries.ValueReadQuery;

/**
 * What the persistence provider has to know of both databases. They take the same SQL but in three places; and the
 * embedded one keeps moments and days as text, which the provider reads by itself.
 */
public class PortalPlatform extends PostgreSQL10Platform {

    private static final long serialVersionUID = 1L;

    private volatile boolean embedded;

    /** Called with each new connection, and with the first before anything is asked. */
    @Override
    public void initializeConnectionData(Connection connection) throws SQLException {
        embedded = EmbeddedDatabase.is(connection);
        super.initializeConnectionData(connection);
    }

    @Override
    public void setParameterValueInDatabaseCall(Object value, PreparedStatement statement, int index,
            AbstractSession session) throws SQLException {
        if (embedded && value instanceof Instant moment) {
            statement.setString(index, Moments.text(moment));
        } else if (embedded && value instanceof LocalDate day) {
            statement.setString(index, day.toString());
        } else {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** Whoever writes to the embedded database is alone with it. */
    @Override
    public String getSelectForUpdateString() {
        return embedded ? "" : super.getSelectForUpdateString();
    }

    @Override
    public ValueReadQuery buildSelectQueryForIdentity() {
        return embedded ? new ValueReadQuery("select last_insert_rowid()") : super.buildSelectQueryForIdentity();
    }
}
