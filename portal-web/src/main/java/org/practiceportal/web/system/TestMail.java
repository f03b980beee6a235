package org.practiceportal.web.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.PersonId;
import org.practiceportal.web.people.Secrets;

/** A mail that an owner sends to themselves. Only who has it knows its code. */
@Entity
@Table(name = "portal_test_mail")
class TestMail {

    private static final int TRIES = 5;

    @Id
    private String id;
    @Column(name = "account_id")
    private String accountId;
    @Column(name = "mail_id")
    private String mailId;
    @Column(name = "code_hash")
    private String codeHash;
    @Column(name = "tries_left")
    private int triesLeft;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected TestMail() {}

    TestMail(PersonId account, String code, String mailId, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.accountId = account.value();
        this.mailId = mailId;
        this.codeHash = hash(code);
        this.triesLeft = TRIES;
        this.sentAt = now;
    }

    String id() {
        return id;
    }

    boolean hasCode(String typed) {
        return hash(typed).equals(codeHash);
    }

    /** Which mail of the outbox it is; {@code null} if that was not kept. */
    String mailId() {
        return mailId;
    }

    private String hash(String code) {
        return Secrets.sha256("test|" + id + "|" + Secrets.plain(code));
    }

    /** When it was written. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** When its code was typed; {@code null} before. */
    public Instant getArrivedAt() {
        return arrivedAt;
    }
}
