package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** For how many years the practice keeps what belongs to a relation: after its end, and after a minor has come of age. */
@Entity
@Table(name = "portal_retention_rule")
public class RetentionRule {

    static final int MOST_YEARS = 99;
    /** Everything stays for good. */
    static final RetentionRule NONE = new RetentionRule();

    @Id
    private String id;
    private int years;
    @Column(name = "minor_years")
    private int minorYears;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected RetentionRule() {}

    /**
     * @param years 0 if nothing ever goes
     * @throws Refused if a number is missing, below 0 or too large
     */
    RetentionRule(PersonId owner, Integer years, Integer minorYears, Instant now) {
        Refused.unless(isNumber(years) && isNumber(minorYears),
                Text.of(Words.BUNDLE, "retention.years.wrong", MOST_YEARS));
        this.id = UUID.randomUUID().toString();
        this.years = years;
        this.minorYears = minorYears;
        this.setBy = owner.value();
        this.setAt = now;
    }

    private static boolean isNumber(Integer typed) {
        return typed != null && typed >= 0 && typed <= MOST_YEARS;
    }

    /**
     * @param underAge whether the client was when they agreed
     * @param ofAgeOn  {@code null} if nobody has said it
     */
    Term term(LocalDate endedOn, boolean underAge, LocalDate ofAgeOn, boolean held, LocalDate today) {
        var until = isAny() && (ofAgeOn != null || !underAge) ? until(endedOn, ofAgeOn) : null;
        return new Term(stay(until, held, today), until);
    }

    private LocalDate until(LocalDate endedOn, LocalDate ofAgeOn) {
        var afterEnd = endedOn.plusYears(years);
        return ofAgeOn == null || afterEnd.isAfter(ofAgeOn.plusYears(minorYears))
                ? afterEnd
                : ofAgeOn.plusYears(minorYears);
    }

    private Stay stay(LocalDate until, boolean held, LocalDate today) {
        if (held) {
            return Stay.HELD;
        }
        if (!isAny()) {
            return Stay.NO_RULE;
        }
        if (until == null) {
            return Stay.AGE_UNKNOWN;
        }
        return until.isAfter(today) ? Stay.UNTIL : Stay.OVER;
    }

    /** Whether anything ever goes. */
    public boolean isAny() {
        return years > 0;
    }

    /** What ended on this day or before is past its years today. */
    LocalDate endedBefore(LocalDate today) {
        return today.minusYears(years);
    }

    /** Whoever came of age on this day or before is past theirs. */
    LocalDate ofAgeBefore(LocalDate today) {
        return today.minusYears(minorYears);
    }

    public int getYears() {
        return years;
    }

    public int getMinorYears() {
        return minorYears;
    }

    public Instant getSetAt() {
        return setAt;
    }
}
