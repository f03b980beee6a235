package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * The day on which one client is to be asked to read and sign again. It begins where the therapist was when it was chosen. It goes along with
 * a newer invitation while it is ahead, and is gone once they were asked.
 */
@Entity
@Table(name = "agreements_reconsent_day")
public class ReconsentDay {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Enumerated(EnumType.STRING)
    private ReconsentReason reason;
    private LocalDate day;
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "planned_at")
    private Instant plannedAt;

    protected ReconsentDay() {}

    /** @throws Refused if there is no reason that fits, or no day, or it has passed */
    ReconsentDay(Invitation signed, ReconsentReason reason, LocalDate day, Instant now, ZoneId zone) {
        Refused.unless(reason != null && reason.isFor(signed), Text.of(Typed.BUNDLE, "again.reason.missing"));
        Refused.unless(day != null && !day.isBefore(LocalDate.ofInstant(now, zone)),
                Text.of(Typed.BUNDLE, "again.day.wrong"));
        this.invitationId = signed.id();
        this.therapistId = signed.therapist().value();
        this.reason = reason;
        this.day = day;
        this.dueAt = day.atStartOfDay(zone).toInstant();
        this.plannedAt = now;
    }

    private ReconsentDay(Invitation signed, ReconsentDay other) {
        this.invitationId = signed.id();
        this.therapistId = signed.therapist().value();
        this.reason = other.reason;
        this.day = other.day;
        this.dueAt = other.dueAt;
        this.plannedAt = other.plannedAt;
    }

    /** Of the invitation that took the place of this one. */
    ReconsentDay carriedTo(Invitation fresh) {
        return new ReconsentDay(fresh, this);
    }

    boolean isAhead(Instant now) {
        return now.isBefore(dueAt);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    String invitation() {
        return invitationId;
    }

    public ReconsentReason getReason() {
        return reason;
    }

    public LocalDate getDay() {
        return day;
    }
}
