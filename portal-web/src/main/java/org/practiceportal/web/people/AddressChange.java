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
 * That a person wants another mail address, from the asking until the code that was sent there is typed. Where the address
 * is somebody else's there is no code, and nothing that is typed fits; nobody can tell the two apart.
 */
@Entity
@Table(name = "portal_address_change")
class AddressChange {

    static final Duration OPEN = Duration.ofDays(1);
    private static final int TRIES = 5;

    @Id
    private String id;
    @Column(name = "account_id")
    private String accountId;
    private String email;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "tries_left")
    private int triesLeft;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "until_at")
    private Instant until;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected AddressChange() {}

    private AddressChange(PersonId account, EmailAddress email, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.accountId = account.value();
        this.email = email.value();
        this.triesLeft = TRIES;
        this.askedAt = now;
        this.until = now.plus(OPEN);
    }

    static AddressChange ofCode(PersonId account, EmailAddress email, String code, Instant now) {
        var change = new AddressChange(account, email, now);
        change.codeHash = change.hash(code);
        return change;
    }

    /** To an address that is somebody else's. */
    static AddressChange ofNone(PersonId account, EmailAddress email, Instant now) {
        return new AddressChange(account, email, now);
    }

    boolean fits(String code) {
        return hash(code).equals(codeHash);
    }

    private String hash(String code) {
        return Secrets.sha256("address|" + id + "|" + Secrets.plain(code));
    }

    String id() {
        return id;
    }

    EmailAddress email() {
        return EmailAddress.of(email);
    }
}
