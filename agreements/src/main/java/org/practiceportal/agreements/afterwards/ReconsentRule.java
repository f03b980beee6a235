package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How long after signing a therapist's clients are asked to read and sign again. It never changes: another takes its place, and the
 * newest counts.
 */
@Entity
@Table(name = "agreements_reconsent_rule")
public class ReconsentRule {

    /** Five years. */
    static final int MOST_MONTHS = 60;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    private int months;
    @Column(name = "set_at")
    private Instant setAt;

    protected ReconsentRule() {}

    private ReconsentRule(Person therapist, int months, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.id().value();
        this.months = months;
        this.setAt = now;
    }

    /** Nobody is asked by itself. */
    static ReconsentRule none(Person therapist, Instant now) {
        return new ReconsentRule(therapist, 0, now);
    }

    /** @throws Refused if that is no sensible number */
    static ReconsentRule after(Person therapist, Integer months, Instant now) {
        Refused.unless(months != null && months > 0 && months <= MOST_MONTHS,
                Text.of(Typed.BUNDLE, "again.months.wrong", MOST_MONTHS));
        return new ReconsentRule(therapist, months, now);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    public int months() {
        return months;
    }

    boolean isOn() {
        return months > 0;
    }

    /** Whoever signed until then is asked now. */
    Instant signedUntil(Instant now, ZoneId zone) {
        return now.atZone(zone).minusMonths(months).toInstant();
    }
}
