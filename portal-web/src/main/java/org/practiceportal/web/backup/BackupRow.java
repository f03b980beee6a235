package org.practiceportal.web.backup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What became of a backup. Whoever made it has written the row. */
@Entity
@Table(name = "portal_backup")
public class BackupRow {

    @Id
    private String id;
    @Column(name = "started_at")
    private Instant startedAt;
    private String file;
    private int kilobytes;
    private String head;
    private String trouble;

    protected BackupRow() {}

    Instant startedAt() {
        return startedAt;
    }

    String file() {
        return file;
    }

    int kilobytes() {
        return kilobytes;
    }

    String head() {
        return head;
    }

    boolean isGood() {
        return trouble == null;
    }

    /** Why there is none: a name of {@link org.practiceportal.database.BackupTrouble}. */
    String trouble() {
        return trouble;
    }
}
