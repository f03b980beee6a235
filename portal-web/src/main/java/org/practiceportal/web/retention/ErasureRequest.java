package org.practiceportal.web.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** A client asks that what is kept between them and a therapist is erased. */
@Entity
@Table(name = "portal_erasure_request")
public class ErasureRequest {

    /** In characters. */
    static final int LONGEST_WORDS = 2000;

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private String words;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected ErasureRequest() {}

    /** @throws Refused if the words are too long */
    ErasureRequest(PersonId client, PersonId therapist, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.words = words(words);
        this.askedAt = now;
    }

    /** @throws Refused if they are too long */
    static String words(String typed) {
        var said = typed == null ? "" : typed.strip();
        Refused.unless(said.length() <= LONGEST_WORDS, Text.of(Words.BUNDLE, "erasure.long", LONGEST_WORDS));
        return said;
    }

    String id() {
        return id;
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    public String getWords() {
        return words;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
