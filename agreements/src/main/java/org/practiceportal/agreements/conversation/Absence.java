package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * From when to when a therapist is away, and who stands in for them. It never changes: another takes its place, and the newest counts.
 */
@Entity
@Table(name = "agreements_absence")
public class Absence {

    /** In characters. */
    public static final int LONGEST = 1000;

    private static final int LONGEST_DAYS = 366;
    private static final int TOLD_BEFORE = 7;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "stand_in")
    private String standIn;
    @Column(name = "said_at")
    private Instant saidAt;

    protected Absence() {}

    private Absence(PersonId therapist, LocalDate firstDay, LocalDate lastDay, String standIn, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.value();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.standIn = standIn;
        this.saidAt = now;
    }

    /**
     * @param standIn who is there for clients meanwhile, and how to reach them; may be empty
     * @param today   where the practice is
     * @throws Refused if a day is missing, the last one is before the first or has passed, it is longer than a year, or the words are too
     *                 long
     */
    static Absence of(PersonId therapist, LocalDate firstDay, LocalDate lastDay, String standIn, LocalDate today,
            Instant now) {
        Refused.unless(firstDay != null && lastDay != null && !lastDay.isBefore(firstDay) && !lastDay.isBefore(today)
                && lastDay.isBefore(firstDay.plusDays(LONGEST_DAYS)), Text.of(Typed.BUNDLE, "absence.days"));
        return new Absence(therapist, firstDay, lastDay, Typed.words(standIn, LONGEST), now);
    }

    /** The therapist is here. */
    static Absence none(PersonId therapist, Instant now) {
        return new Absence(therapist, null, null, "", now);
    }

    /** Whether the therapist is away on a day. */
    public boolean isOn(LocalDate day) {
        return !isNone() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether clients are told of it on a day: they know a week before. */
    public boolean isToldOn(LocalDate day) {
        return !isNone() && !day.isBefore(firstDay.minusDays(TOLD_BEFORE)) && !day.isAfter(lastDay);
    }

    /** Whether it is over on a day, or never was. */
    boolean isOver(LocalDate day) {
        return isNone() || day.isAfter(lastDay);
    }

    private boolean isNone() {
        return firstDay == null;
    }

    /** Whether the same was said. */
    boolean isSame(Absence other) {
        return firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay) && standIn.equals(other.standIn);
    }

    String id() {
        return id;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Empty if nobody was named. */
    public String getStandIn() {
        return standIn;
    }
}
