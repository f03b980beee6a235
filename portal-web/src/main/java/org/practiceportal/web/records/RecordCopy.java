package org.practiceportal.web.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** Somebody was given a copy of a client's record. It can be fetched for a while, by nobody else. */
@Entity
@Table(name = "portal_record_copy")
class RecordCopy {

    /** In characters. */
    static final int LONGEST_WORDS = 500;
    /** Long enough for a second try on a bad line. */
    static final Duration KEPT_READY = Duration.ofMinutes(15);

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "taken_by")
    private String takenBy;
    private String words;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected RecordCopy() {}

    /**
     * @param words who asked for it, and why; empty if the client takes it
     * @throws Refused if somebody else takes it and does not say why, or says too much
     */
    RecordCopy(Person client, Person by, String words, Instant now) {
        var said = words == null ? "" : words.strip();
        Refused.unless(!said.isEmpty() || by.id().equals(client.id()), Text.of(Words.BUNDLE, "records.why.missing"));
        Refused.unless(said.length() <= LONGEST_WORDS, Text.of(Words.BUNDLE, "records.why.long", LONGEST_WORDS));
        this.id = UUID.randomUUID().toString();
        this.clientId = client.id().value();
        this.takenBy = by.id().value();
        this.words = said;
        this.takenAt = now;
    }

    String id() {
        return id;
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    boolean isReadyFor(Person person, Instant now) {
        return person.id().value().equals(takenBy) && now.isBefore(takenAt.plus(KEPT_READY));
    }
}
