package org.practiceportal.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;

/** Why the embedded database could not do its work, where neither the statement nor the data is the reason. */
public enum StorageFault {

    /** Nothing of the transaction is kept. */
    BUSY("The embedded database was busy for too long."),

    /** Nothing of the transaction is kept. */
    FULL("The disk of the data folder is full. Free some space; the portal goes on by itself."),

    /** The disk may have kept what it said it has not. */
    BROKEN("The disk of the data folder cannot be read or written. See the system's own log.");

    private static final Map<SQLiteErrorCode, StorageFault> BY_CODE = Map.ofEntries(
            Map.entry(SQLiteErrorCode.SQLITE_BUSY, BUSY), Map.entry(SQLiteErrorCode.SQLITE_LOCKED, BUSY),
            Map.entry(SQLiteErrorCode.SQLITE_FULL, FULL), Map.entry(SQLiteErrorCode.SQLITE_IOERR, BROKEN),
            Map.entry(SQLiteErrorCode.SQLITE_CORRUPT, BROKEN), Map.entry(SQLiteErrorCode.SQLITE_CANTOPEN, BROKEN),
            Map.entry(SQLiteErrorCode.SQLITE_NOTADB, BROKEN), Map.entry(SQLiteErrorCode.SQLITE_READONLY, BROKEN),
            Map.entry(SQLiteErrorCode.SQLITE_PERM, BROKEN), Map.entry(SQLiteErrorCode.SQLITE_PROTOCOL, BROKEN));

    private final String sentence;

    StorageFault(String sentence) {
        this.sentence = sentence;
    }

    /** For whoever runs the portal. */
    public String sentence() {
        return sentence;
    }

    /** Whether nothing at all of the transaction was kept, for sure. */
    public boolean keepsNothing() {
        return this != BROKEN;
    }

    /** {@code null} if it is none. */
    static StorageFault of(SQLException failure) {
        // The lowest eight bits say of which kind it is.
        return BY_CODE.get(SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF));
    }

    /** The same in the words of JDBC, by which the portal knows a database that is away. */
    SQLException told(SQLException failure) {
        return this == BUSY
                ? new SQLTransientConnectionException(sentence, "08001", failure.getErrorCode(), failure)
                : new SQLNonTransientConnectionException(sentence, "08006", failure.getErrorCode(), failure);
    }
}
