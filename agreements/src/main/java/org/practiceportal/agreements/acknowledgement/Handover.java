package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.PersonId;

/** A client is asked whether they would go on with a colleague of their therapist's. It never changes; the answer is a row of its own. */
@Entity
@Table(name = "agreements_handover")
public class Handover {

    /** In characters. */
    private static final int LONGEST = 2000;

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "from_id")
    private String fromId;
    @Column(name = "to_id")
    private String toId;
    private String words;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected Handover() {}

    /**
     * @param words of whoever asks, to the client; may be empty
     * @throws org.practiceportal.api.Refused if they are too long
     */
    Handover(PersonId client, PersonId from, PersonId to, String words, PersonId askedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.clientId = client.value();
        this.fromId = from.value();
        this.toId = to.value();
        this.words = Typed.words(words, LONGEST);
        this.askedBy = askedBy.value();
        this.askedAt = now;
    }

    public String getId() {
        return id;
    }

    public PersonId client() {
        return new PersonId(clientId);
    }

    /** With whom the client has worked so far. */
    public PersonId from() {
        return new PersonId(fromId);
    }

    /** With whom they would go on. */
    public PersonId to() {
        return new PersonId(toId);
    }

    /** May be empty. */
    public String getWords() {
        return words;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
