package org.practiceportal.agreements.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How often a therapist's clients are reminded by itself until they sign. It never changes: another takes its place, and the
 * newest counts.
 */
@Entity
@Table(name = "agreements_reminder_rhythm")
public class ReminderRhythm {

    /** Longest time between two reminders, in days. */
    static final int MOST_DAYS = 90;
    /** How many reminders of one invitation are not too many. */
    static final int MOST_REMINDERS = 12;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    private int days;
    private int most;
    @Column(name = "set_at")
    private Instant setAt;

    protected ReminderRhythm() {}

    private ReminderRhythm(Person therapist, int days, int most, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.id().value();
        this.days = days;
        this.most = most;
        this.setAt = now;
    }

    /** Nobody is reminded by itself. */
    static ReminderRhythm none(Person therapist, Instant now) {
        return new ReminderRhythm(therapist, 0, 0, now);
    }

    /**
     * @param days between two reminders
     * @param most of one invitation
     * @throws Refused if these are no sensible numbers
     */
    static ReminderRhythm every(Person therapist, Integer days, Integer most, Instant now) {
        Refused.unless(isWithin(days, MOST_DAYS) && isWithin(most, MOST_REMINDERS),
                Text.of(Typed.BUNDLE, "remind.wrong", MOST_DAYS, MOST_REMINDERS));
        return new ReminderRhythm(therapist, days, most, now);
    }

    private static boolean isWithin(Integer number, int most) {
        return number != null && number > 0 && number <= most;
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** 0 for none. */
    public int days() {
        return days;
    }

    public int most() {
        return most;
    }

    boolean isOn() {
        return days > 0;
    }
}
