package org.practiceportal.web.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;

/** The only row of its table. */
@Entity
@Table(name = "portal_practice")
class PracticeRow {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;
    private String name;
    private String zone;
    private byte[] logo;
    @Version
    @Column(name = "changes")
    private int changes;

    protected PracticeRow() {}

    PracticeRow(String name, ZoneId zone) {
        set(name, zone);
    }

    final void set(String called, ZoneId where) {
        name = called;
        zone = where.getId();
    }

    void show(byte[] png) {
        logo = png;
    }

    /** A PNG file, or {@code null}. */
    byte[] logo() {
        return logo;
    }
}
