package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last day on which an invitation can be answered. When it ends was reckoned where the therapist was on the day of the
 * invitation, and stays so wherever they move. It never changes.
 */
@Entity
@Table(name = "agreements_last_day")
public class LastDay {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "last_day")
    private LocalDate day;
    @Column(name = "closes_at")
    private Instant closesAt;

    protected LastDay() {}

    LastDay(Invitation invitation, LocalDate day, ZoneId zone) {
        this(invitation, day, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private LastDay(Invitation invitation, LocalDate day, Instant closesAt) {
        this.invitationId = invitation.id();
        this.day = day;
        this.closesAt = closesAt;
    }

    /** Of the invitation that took the place of this one because there was a newer version. */
    LastDay carriedTo(Invitation fresh) {
        return new LastDay(fresh, day, closesAt);
    }

    public LocalDate getDay() {
        return day;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }
}
