package org.practiceportal.web.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Tells a database that went away from everything else that can go wrong, by the codes of the SQL standard and PostgreSQL. */
public final class Disconnection {

    static final String TOO_MANY = "53300";
    /** Terminated by an administrator, by a crash, not ready yet, dropped, idle for too long. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "57P04", "57P05");
    /** A server that may only be read: it was the first, and another has taken over. */
    private static final String ONLY_READ = "25006";

    private Disconnection() {}

    /**
     * Whether it is the reason of {@code failure}. Of a commit that failed the server tells no more than that, and what came
     * of it, nobody knows.
     */
    public static boolean isIn(Throwable failure) {
        return isIn(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isIn(Throwable failure, Set<Throwable> seen) {
        return failure != null && seen.add(failure)
                && (failure instanceof XAException
                        || failure instanceof SQLException sql && (isOne(sql) || isIn(sql.getNextException(), seen))
                        || isIn(failure.getCause(), seen));
    }

    private static boolean isOne(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException || state.startsWith("08")
                || state.equals(TOO_MANY) || state.equals(ONLY_READ) || ENDED.contains(state);
    }
}
