package org.practiceportal.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.practiceportal.api.AsksTheMachine;
import org.practiceportal.database.PortalPlatform;

/** Instants that were written and read again, on a machine whose clock is set to a zone with summer time. */
public final class RoundTrip {

    /** Before, in and after the hour that is left out in spring, and the hour that comes twice in autumn. */
    public static final List<Instant> INSTANTS = List.of(Instant.parse("2026-03-08T07:59:59.999999Z"),
            Instant.parse("2026-03-08T08:00:00Z"), Instant.parse("2026-03-08T08:30:00.000001Z"),
            Instant.parse("2026-11-01T06:30:00Z"), Instant.parse("2026-11-01T07:30:00Z"),
            Instant.parse("2026-11-01T07:00:00.123456Z"), Instant.parse("1969-12-31T23:59:59.999999Z"));

    private static final String ZONE = "America/Chicago";

    private RoundTrip() {}

    /** Opens a connection. */
    @FunctionalInterface
    public interface Opener {
        Connection open() throws SQLException;
    }

    /**
     * What the database gives back for {@link #INSTANTS}, in the hands of the persistence provider.
     *
     * @param type of the column
     */
    @AsksTheMachine("to set another zone than the machine's")
    public static List<Instant> of(Opener database, String type) throws SQLException {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        try (var connection = database.open()) {
            return of(connection, type);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<Instant> of(Connection connection, String type) throws SQLException {
        var platform = new PortalPlatform();
        platform.initializeConnectionData(connection);
        var read = new ArrayList<Instant>();
        try (var make = connection.createStatement()) {
            make.execute("create table round_trip (id integer, moment " + type + ")");
        }
        try (var write = connection.prepareStatement("insert into round_trip values (?, ?)")) {
            for (int i = 0; i < INSTANTS.size(); i++) {
                write.setInt(1, i);
                platform.setParameterValueInDatabaseCall(INSTANTS.get(i), write, 2, null);
                write.execute();
            }
        }
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery("select moment from round_trip order by id")) {
            while (rows.next()) {
                read.add(platform.convertObject(platform.getObjectFromResultSet(rows, 1, Types.OTHER, null),
                        Instant.class));
            }
        }
        return read;
    }
}
