package org.practiceportal.web.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** An owner was given a copy of all records of the practice, and why. All whom it concerns see it. */
@Entity
@Table(name = "portal_practice_copy")
public class PracticeCopy {

    @Id
    private String id;
    @Column(name = "taken_by")
    private String takenBy;
    private String words;
    @Column(name = "taken_at")
    private Instant takenAt;

    protected PracticeCopy() {}

    /** @throws Refused if the owner does not say why, or says too much */
    PracticeCopy(Person owner, String words, Instant now) {
        var said = words == null ? "" : words.strip();
        Refused.unless(!said.isEmpty(), Text.of(Words.BUNDLE, "practiceCopy.why.missing"));
        Refused.unless(said.length() <= RecordCopy.LONGEST_WORDS,
                Text.of(Words.BUNDLE, "records.why.long", RecordCopy.LONGEST_WORDS));
        this.id = UUID.randomUUID().toString();
        this.takenBy = owner.id().value();
        this.words = said;
        this.takenAt = now;
    }

    public String getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    boolean isReadyFor(Person person, Instant now) {
        return person.id().value().equals(takenBy) && now.isBefore(takenAt.plus(RecordCopy.KEPT_READY));
    }
}
