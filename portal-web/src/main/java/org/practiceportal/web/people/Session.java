package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.PersonId;

/**
 * That somebody has signed in, from one browser. It is over when it was not used for a while, after a time that nothing
 * prolongs, or when it is ended.
 */
@Entity
@Table(name = "portal_session")
class Session {

    /** Not each request is written down. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private String id;
    @Column(name = "account_id")
    private String accountId;
    @Column(name = "token_hash")
    private String tokenHash;
    private String device;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;
    @Column(name = "valid_until")
    private Instant validUntil;
    @Column(name = "ends_at")
    private Instant endsAt;

    protected Session() {}

    /** @param idle after which pause it is over */
    Session(SessionToken token, String device, Duration idle, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.accountId = token.person().value();
        this.tokenHash = token.hash();
        this.device = device;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.endsAt = token.until();
        this.validUntil = validAfter(idle, now);
    }

    /** Until when it is valid if it is used now: nobody has less than the pause since it was last noted. */
    final Instant validAfter(Duration idle, Instant now) {
        var pause = now.plus(idle).plus(NOTED_EVERY);
        return pause.isBefore(endsAt) ? pause : endsAt;
    }

    boolean isToBeNoted(Instant now) {
        return !now.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    String id() {
        return id;
    }

    PersonId person() {
        return new PersonId(accountId);
    }

    boolean isOf(SessionToken token) {
        return tokenHash.equals(token.hash());
    }

    /** The browser and the system, as far as they are known; else empty. */
    String device() {
        return device;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** To the minute. */
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
