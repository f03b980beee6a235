package org.practiceportal.web.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.PersonId;

/**
 * A way in that works once: for a client who has no passphrase yet, or for the first person of an empty portal. It is
 * closed by use, by too many wrong codes, by a newer one, or by time. The code's hash is made together with the link's
 * token where there is one, so whoever reads the table cannot try out the few codes there are.
 */
@Entity
@Table(name = "portal_activation_code")
class ActivationCode {

    static final Duration OPEN = Duration.ofDays(14);
    /** Between the code and the passphrase. */
    static final Duration STEP = Duration.ofMinutes(30);
    private static final int TRIES = 5;

    @Id
    private String id;
    @Column(name = "account_id")
    private String accountId;
    @Column(name = "link_hash")
    private String linkHash;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "tries_left")
    private int triesLeft;
    @Column(name = "until_at")
    private Instant until;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "step_hash")
    private String stepHash;
    @Column(name = "step_until")
    private Instant stepUntil;
    /** As {@link AccessCode#way()} names it; {@code null} if it was not kept. */
    private String way;
    @Column(name = "passed_at")
    private Instant passedAt;

    protected ActivationCode() {}

    private ActivationCode(PersonId account, String linkHash, String codeHash, Instant until) {
        this.id = UUID.randomUUID().toString();
        this.accountId = account == null ? null : account.value();
        this.linkHash = linkHash;
        this.codeHash = codeHash;
        this.triesLeft = TRIES;
        this.until = until;
    }

    /** Opened by a link and a short code together. */
    static ActivationCode ofTwoHalves(PersonId account, String token, String code, Instant now) {
        return new ActivationCode(account, linkHash(token), codeHash(token, code), now.plus(OPEN));
    }

    /** Opened by one long code; for the first person of a portal there is no account yet. */
    static ActivationCode ofCode(PersonId account, String code, Instant now) {
        return new ActivationCode(account, longCodeHash(code), codeHash("", code), now.plus(OPEN));
    }

    static String linkHash(String token) {
        return Secrets.sha256("link|" + token);
    }

    static String longCodeHash(String code) {
        return Secrets.sha256("code|" + Secrets.plain(code));
    }

    static String stepHash(String token) {
        return Secrets.sha256("step|" + token);
    }

    private static String codeHash(String token, String code) {
        return Secrets.sha256(token + "|" + Secrets.plain(code));
    }

    /** Whether {@code code} is the right one; {@code token} is empty where there is no link. */
    boolean fits(String token, String code) {
        return codeHash.equals(codeHash(token, code));
    }

    boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(until);
    }

    String id() {
        return id;
    }

    Instant until() {
        return until;
    }

    /** Which halves it was made of. */
    void made(AccessCode of) {
        way = of.way();
    }

    String way() {
        return way == null ? "" : way;
    }

    /** When somebody came in by it; {@code null} if nobody did, or it was not kept. */
    Instant passedAt() {
        return passedAt;
    }

    /** Whose it is, or {@code null} for the first person of a portal. */
    PersonId account() {
        return accountId == null ? null : new PersonId(accountId);
    }
}
