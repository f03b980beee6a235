package org.practiceportal.web.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.PersonId;

/**
 * A mail from writing to handing over. Its words, which hold a link, are forgotten once a server has it. It is tried
 * again for ever, at most every hour: giving up would be silent.
 */
@Entity
@Table(name = "portal_mail")
class Mail {

    @Id
    private String id;
    @Column(name = "person_id")
    private String personId;
    private String recipient;
    private String subject;
    private String body;
    @Column(name = "written_at")
    private Instant writtenAt;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String trouble;

    protected Mail() {}

    Mail(PersonId person, String recipient, String subject, String body, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.personId = person.value();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextAt = now;
    }

    void sent(Instant now) {
        sentAt = now;
        body = null;
        trouble = null;
    }

    void failed(String why, Instant now) {
        trouble = why;
        nextAt = now.plus(Duration.ofSeconds(Math.min(3600, 5L << Math.min(attempts, 10))));
    }

    Delivery delivery(boolean server) {
        if (sentAt != null) {
            return new Delivery(Delivery.State.SENT, sentAt);
        }
        if (!server) {
            return new Delivery(Delivery.State.NO_SERVER, writtenAt);
        }
        return trouble == null
                ? new Delivery(Delivery.State.WAITING, writtenAt)
                : new Delivery(Delivery.State.FAILING, nextAt);
    }

    String id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    /** {@code null} once it was sent. */
    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getTrouble() {
        return trouble;
    }
}
