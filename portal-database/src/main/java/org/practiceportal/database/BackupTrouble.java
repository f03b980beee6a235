package org.practiceportal.database;

import java.io.IOException;
import java.sql.SQLException;

/** Why a backup was not made. */
public enum BackupTrouble {

    /** Nobody has said who may read backups. */
    NO_KEY,

    /** There is no room where backups are kept. */
    FULL,

    /** The folder of backups cannot be written. */
    FOLDER,

    /** The database, or what lies beside it, could not be read to its end. */
    DATABASE,

    /** What is kept is not what it should be. */
    DAMAGED,

    /** Another backup is being made, or the portal ends; the next moment may do. */
    BUSY;

    /** @param sentence for whoever runs the portal: what happened, what is kept, and what to do */
    IllegalStateException told(String sentence, Exception cause) {
        return new BackupRefused(this, sentence, cause);
    }

    IllegalStateException told(String sentence) {
        return told(sentence, null);
    }

    /** What a failure means that nobody has told yet. */
    static IllegalStateException meaning(Exception failure) {
        if (failure instanceof BackupRefused refused) {
            return refused;
        }
        if (failure instanceof IllegalStateException sentence) {
            return DATABASE.told(sentence.getMessage(), sentence);
        }
        if (failure instanceof SQLException broken && StorageFault.of(broken) != null) {
            return DATABASE.told("There is no new backup; the earlier ones are as they were. "
                    + StorageFault.of(broken).sentence(), failure);
        }
        if (failure instanceof IOException) {
            return FOLDER.told("The backup could not be written: " + failure.getMessage() + ". The earlier ones are as"
                    + " they were. See to the folder of backups, and try again.", failure);
        }
        return DATABASE.told("The database could not be read to its end, so there is no new backup. The earlier ones"
                + " are as they were. See whether the database is well, and try again.", failure);
    }

    /** Which one a refusal told. */
    public static BackupTrouble of(IllegalStateException refused) {
        return refused instanceof BackupRefused told ? told.trouble : DATABASE;
    }

    private static final class BackupRefused extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        private final BackupTrouble trouble;

        BackupRefused(BackupTrouble trouble, String sentence, Exception cause) {
            super(sentence, cause);
            this.trouble = trouble;
        }
    }
}
