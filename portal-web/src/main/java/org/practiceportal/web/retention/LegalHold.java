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

/** A legal matter asks that nothing of a relation goes, until the hold is lifted. */
@Entity
@Table(name = "portal_legal_hold")
public class LegalHold {

    /** In characters. */
    static final int LONGEST_WORDS = 500;

    @Id
    private String id;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private String words;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected LegalHold() {}

    /** @throws Refused if nobody says why, or says too much */
    LegalHold(PersonId client, PersonId therapist, PersonId by, String words, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.words = reason(words);
        this.setBy = by.value();
        this.setAt = now;
    }

    /** @throws Refused if nobody says why, or says too much */
    static String reason(String typed) {
        var said = typed == null ? "" : typed.strip();
        Refused.unless(!said.isEmpty(), Text.of(Words.BUNDLE, "hold.why.missing"));
        Refused.unless(said.length() <= LONGEST_WORDS, Text.of(Words.BUNDLE, "hold.why.long", LONGEST_WORDS));
        return said;
    }

    public String getId() {
        return id;
    }

    PersonId client() {
        return new PersonId(clientId);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** Whether the therapist themself set it, and not the practice's owner. */
    public boolean isTherapists() {
        return setBy.equals(therapistId);
    }

    public String getWords() {
        return words;
    }

    public Instant getSetAt() {
        return setAt;
    }
}
