package org.practiceportal.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * A connection to the embedded database that behaves as one to PostgreSQL does: a transaction begins with the first
 * statement that may change something, a statement that fails spoils it, and a spoiled one is refused until it is rolled
 * back. The driver's own would take the only right to write as soon as the one before has ended, and write on without a
 * transaction when the disk was full.
 */
final class EmbeddedConnection implements InvocationHandler {

    private static final Logger STATEMENTS = Logger.getLogger("org.practiceportal.database.statements");

    /** Opens the file. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    private final Opener opener;
    private final Consumer<StorageFault> faults;
    /** Always commits by itself; a transaction is begun and ended by words. */
    private Connection real;
    private boolean commitsItself = true;
    private boolean begun;
    private SQLException spoiled;
    private boolean closed;

    private EmbeddedConnection(Opener opener, Consumer<StorageFault> faults) {
        this.opener = opener;
        this.faults = faults;
    }

    static Connection over(Opener opener, Consumer<StorageFault> faults) throws SQLException {
        var connection = new EmbeddedConnection(opener, faults);
        connection.open();
        return seenAs(Connection.class, connection);
    }

    private void open() throws SQLException {
        try {
            real = opener.open();
        } catch (SQLException e) {
            throw told(e);
        }
    }

    @Override
    public Object invoke(Object seen, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getAutoCommit" -> commitsItself;
            case "setAutoCommit" -> commitItself((Boolean) arguments[0]);
            case "commit" -> commit();
            case "rollback" -> rollback();
            case "close" -> close();
            case "isValid" -> isValid((Integer) arguments[0]);
            case "isClosed" -> closed;
            case "equals" -> seen == arguments[0];
            case "hashCode" -> System.identityHashCode(this);
            case "createStatement", "prepareStatement" -> statement(seen, method, arguments);
            default -> passed(opened(), method, arguments);
        };
    }

    private boolean isValid(int seconds) {
        try {
            return !closed && spoiled == null && opened().isValid(seconds);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection opened() throws SQLException {
        if (closed) {
            throw new SQLException("This connection is closed.", "08003");
        }
        if (real == null) {
            open();
        }
        return real;
    }

    private void requireUnspoiled() throws SQLException {
        if (spoiled != null) {
            throw new SQLException("Something failed in this transaction before: it can only be rolled back.", "25P02",
                    spoiled);
        }
    }

    private Object commitItself(boolean itself) throws SQLException {
        if (itself && begun) {
            commit();
        }
        commitsItself = itself;
        return null;
    }

    private Object commit() throws SQLException {
        requireUnspoiled();
        if (begun) {
            say("commit");
            begun = false;
        }
        return null;
    }

    /** Afterwards it is as new, unless the file cannot be opened. */
    private Object rollback() throws SQLException {
        var ended = begun;
        begun = false;
        spoiled = null;
        if (ended) {
            try (var word = real.createStatement()) {
                word.execute("rollback");
            } catch (SQLException e) {
                // It has been rolled back already, or nothing can be said of it: closing it ends it for certain.
                drop();
            }
        }
        return null;
    }

    private Object close() throws SQLException {
        closed = true;
        if (real != null) {
            rollback();
            drop();
        }
        return null;
    }

    private void drop() throws SQLException {
        if (real != null) {
            var dropped = real;
            real = null;
            dropped.close();
        }
    }

    private void say(String words) throws SQLException {
        try (var word = real.createStatement()) {
            word.execute(words);
        } catch (SQLException e) {
            throw spoil(e);
        }
    }

    private Object statement(Object seen, Method method, Object[] arguments) throws Throwable {
        var type = method.getName().equals("createStatement") ? Statement.class : PreparedStatement.class;
        requireUnspoiled();
        var statement = passed(opened(), method, arguments);
        var sql = arguments != null && arguments[0] instanceof String text ? text : null;
        return seenAs(type, (self, asked, given) -> asked(seen, statement, sql, asked, given));
    }

    private Object asked(Object seen, Object statement, String prepared, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("getConnection")) {
            return seen;
        }
        if (method.getName().startsWith("execute")) {
            requireUnspoiled();
            var sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
            STATEMENTS.fine(sql);
            begin(sql);
        }
        var answer = passed(statement, method, arguments);
        return answer instanceof ResultSet rows
                ? seenAs(ResultSet.class, (self, asked, given) -> passed(rows, asked, given))
                : answer;
    }

    /** What only reads waits for nobody, and sees what was committed last. */
    private void begin(String sql) throws SQLException {
        if (!commitsItself && !begun && !(sql != null && sql.regionMatches(true, 0, "select ", 0, 7))) {
            say("begin immediate");
            begun = true;
        }
    }

    private Object passed(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException failure ? spoil(failure) : e.getCause();
        }
    }

    /** In a transaction, nothing more is done after it. */
    private SQLException spoil(SQLException failure) {
        if (!commitsItself) {
            spoiled = failure;
        }
        return told(failure);
    }

    private SQLException told(SQLException failure) {
        var fault = StorageFault.of(failure);
        if (fault == null) {
            return failure;
        }
        faults.accept(fault);
        return fault.told(failure);
    }

    private static <T> T seenAs(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(EmbeddedConnection.class.getClassLoader(), new Class<?>[]{type},
                handler));
    }
}
