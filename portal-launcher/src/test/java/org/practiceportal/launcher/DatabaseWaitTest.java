package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database answers, or what is between, as whoever starts the portal reads it. */
class DatabaseWaitTest {

    private final List<Properties> logins = new ArrayList<>();
    private final DatabaseWait wait = new DatabaseWait(Settings.of(new Properties(), Map.of("PORTAL_DB_URL",
            "jdbc:postgresql://127.0.0.1:5432,localhost/portal", "PORTAL_DB_USER", "maya", "PORTAL_DB_PASSWORD",
            "secret", "PORTAL_START_WAIT", "PT2S")), new Console());

    private static <T> T as(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(DatabaseWaitTest.class.getClassLoader(), new Class<?>[]{type},
                answers));
    }

    /** A database that refuses, or lets in whoever knocks. */
    private Driver database(SQLException refusal, Connection connection) {
        return as(Driver.class, (proxy, method, arguments) -> {
            logins.add((Properties) arguments[1]);
            if (refusal != null) {
                throw refusal;
            }
            return connection;
        });
    }

    /** A connection on which one row answers the only question. */
    private static Connection connection(String schema, boolean mayCreate, boolean isStandby) {
        var row = as(ResultSet.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getString" -> schema;
            case "getBoolean" -> arguments[0].equals(2) ? mayCreate : isStandby;
            case "next" -> true;
            default -> null;
        });
        var statement = as(Statement.class,
                (proxy, method, arguments) -> method.getName().equals("executeQuery") ? row : null);
        return as(Connection.class,
                (proxy, method, arguments) -> method.getName().equals("createStatement") ? statement : null);
    }

    /** Why a start ends whose time to wait is over. */
    private String refusal(Driver database) {
        return assertThrows(StartRefused.class, () -> wait.await(database, System.nanoTime() - 1)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"08001 | The database 127.0.0.1 or localhost cannot be reached.",
            "| The database 127.0.0.1 or localhost cannot be reached.",
            "57P03 | The database is starting or stopping.",
            "53300 | The database has no connection left for the portal.", "25006 | The database can only be read."})
    void whatMayComeIsWaitedFor(String code, String why) {
        assertEquals(why + " The portal has waited for PT2S. Start the database, or correct PORTAL_DB_URL; then start"
                + " the portal again.", refusal(database(new SQLException("refused", code), null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"28P01 | PORTAL_DB_USER or PORTAL_DB_PASSWORD is wrong",
            "3D000 | There is no database of the name", "42501 | The database refuses the portal (code 42501)."})
    void whatNoWaitingMendsEndsTheStart(String code, String why) {
        var said = refusal(database(new SQLException("refused", code), null));
        assertTrue(said.contains(why), said);
        assertFalse(said.contains("has waited"), said);
    }

    @Test
    void aCertificateOfSomebodyElseIsToldAsSuch() {
        var told = "The database 127.0.0.1 or localhost is there, but not by TLS";
        assertTrue(refusal(database(new SQLException("refused", "08006", new SSLHandshakeException("unknown")), null))
                .startsWith(told));
        assertTrue(refusal(database(new SQLException("The server does not support SSL.", "08004"), null))
                .startsWith(told));
    }

    @Test
    void whileThereIsTimeItIsAskedAgainAfterAPause() {
        Thread.currentThread().interrupt();
        var why = assertThrows(StartRefused.class, () -> wait.await(
                database(new SQLException("refused", "08001"), null), System.nanoTime() + 60_000_000_000L));
        assertEquals("The start was interrupted.", why.getMessage());
        assertTrue(Thread.interrupted());
    }

    @Test
    void aDatabaseThatLetsThePortalWorkIsAskedOnce() {
        wait.await(database(null, connection("public", true, false)), System.nanoTime());
        assertEquals(1, logins.size());
        assertEquals(Map.of("user", "maya", "password", "secret", "loginTimeout", "5", "connectTimeout", "5",
                "socketTimeout", "10"), logins.get(0));
    }

    @Test
    void whoMayNotMakeTablesIsToldHow() {
        assertTrue(refusal(database(null, connection("public", false, false))).contains("may not create tables"));
        assertTrue(refusal(database(null, connection(null, true, false))).contains("may not create tables"));
    }

    @Test
    void aStandbyIsWaitedForUntilItIsTheFirst() {
        assertTrue(refusal(database(null, connection("public", true, true)))
                .startsWith("The database can only be read. The portal has waited"));
    }

    @Test
    void theEmbeddedDatabaseIsNotWaitedFor() {
        new DatabaseWait(Settings.of(new Properties(), Map.of()), new Console()).untilItIsThere(null);
    }
}
