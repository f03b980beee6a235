package org.practiceportal.web.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A portal that works on this database, from its start to its end. */
@Entity
@Table(name = "portal_instance")
class InstanceRow {

    @Id
    private String id;
    private String place;
    private String version;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected InstanceRow() {}

    InstanceRow(String id, String place, String version, Instant startedAt, Instant seenAt) {
        this.id = id;
        this.place = place;
        this.version = version;
        this.startedAt = startedAt;
        this.seenAt = seenAt;
    }

    /** Machine and port. */
    String place() {
        return place;
    }

    String version() {
        return version;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** When it last said that it is there. */
    Instant seenAt() {
        return seenAt;
    }
}
