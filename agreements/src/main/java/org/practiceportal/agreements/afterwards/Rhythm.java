package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * On which days a client is asked whether all is still fine. It never changes: another takes its place, and the newest
 * counts.
 */
@Entity
@Table(name = "agreements_rhythm")
public class Rhythm {

    /** Longest time between two check-ins, in months. */
    public static final int MOST_MONTHS = 36;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "first_on")
    private LocalDate firstOn;
    private int months;
    @Column(name = "set_at")
    private Instant setAt;

    protected Rhythm() {}

    private Rhythm(PersonId therapist, PersonId client, LocalDate firstOn, int months, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.value();
        this.clientId = client.value();
        this.firstOn = firstOn;
        this.months = months;
        this.setAt = now;
    }

    /** The client is not asked. */
    static Rhythm none(PersonId therapist, PersonId client, Instant now) {
        return new Rhythm(therapist, client, null, 0, now);
    }

    /**
     * The client is asked on a day, and then every so many months.
     *
     * @param months 0 for only once
     * @throws Refused if there is no such day from {@code today} on, or the time between is no sensible number
     */
    static Rhythm from(LocalDate firstOn, int months, LocalDate today, PersonId therapist, PersonId client,
            Instant now) {
        if (firstOn == null || firstOn.isBefore(today)) {
            throw new Refused(Text.of(Typed.BUNDLE, "rhythm.day.wrong"));
        }
        if (months < 0 || months > MOST_MONTHS) {
            throw new Refused(Text.of(Typed.BUNDLE, "rhythm.months.wrong", MOST_MONTHS));
        }
        return new Rhythm(therapist, client, firstOn, months, now);
    }

    /** The latest day, up to today, on which the client was to be asked. */
    public Optional<LocalDate> dueOn(LocalDate today) {
        if (firstOn == null || firstOn.isAfter(today)) {
            return Optional.empty();
        }
        if (months == 0) {
            return Optional.of(firstOn);
        }
        // Counted from the first day, so that the 31st comes back after a short month.
        var times = ChronoUnit.MONTHS.between(firstOn, today) / months;
        return Optional.of(day(day(times + 1).isAfter(today) ? times : times + 1));
    }

    /** The first day after today on which the client will be asked. */
    public Optional<LocalDate> nextOn(LocalDate today) {
        if (firstOn == null || firstOn.isAfter(today)) {
            return Optional.ofNullable(firstOn);
        }
        return months == 0
                ? Optional.empty()
                : dueOn(today).map(due -> day((ChronoUnit.MONTHS.between(firstOn.withDayOfMonth(1),
                        due.withDayOfMonth(1))) / months + 1));
    }

    private LocalDate day(long times) {
        return firstOn.plusMonths(times * months);
    }

    String id() {
        return id;
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    /** {@code null} if the client is not asked. */
    public LocalDate firstOn() {
        return firstOn;
    }

    /** 0 for only once. */
    public int months() {
        return months;
    }
}
