package org.practiceportal.web.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.PersonId;

/** One act as it is kept. */
@Entity
@Table(name = "portal_audit")
class AuditRow {

    @Id
    // Not from a sequence: after a crash the embedded database may hand out a number again.
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "happened_at")
    private Instant at;
    private String actor;
    private String act;
    private String subject;
    private String client;

    protected AuditRow() {}

    AuditRow(AuditEntry entry, Instant at) {
        this.at = at;
        this.actor = value(entry.actor());
        this.act = entry.act();
        this.subject = entry.subject();
        this.client = value(entry.client());
    }

    private static String value(PersonId id) {
        return id == null ? null : id.value();
    }
}
