package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Tries to sign in that have not succeeded, of one address from one network. After a few, each further one has to wait a little longer;
 * nobody is ever locked out, and a client elsewhere is not slowed by it.
 */
@Entity
@Table(name = "portal_sign_in_attempts")
class SignInAttempts {

    private static final int FREE = 3;
    private static final long LONGEST_SECONDS = 30;

    @Id
    private String id;
    private int failures;
    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInAttempts() {}

    /** The first try. */
    SignInAttempts(String id, Instant now) {
        this(id, 1, now);
    }

    SignInAttempts(String id, int failures, Instant lastAt) {
        this.id = id;
        this.failures = failures;
        this.lastAt = lastAt;
    }

    int failures() {
        return failures;
    }

    /** The count with one more; after a day it begins anew. */
    int next(Instant now) {
        return Duration.between(lastAt, now).toHours() >= 24 ? 1 : failures + 1;
    }

    boolean mustWait(Instant now) {
        if (failures < FREE) {
            return false;
        }
        var seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(failures - FREE, 5));
        return now.isBefore(lastAt.plusSeconds(seconds));
    }
}
