package org.practiceportal.agreements.afterwards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Something that happened, as one of the two wrote it down: a chance meeting, a friend request, a gift. Only the writer sees
 * it unless it is shared. It never changes; a correction is another note in its place.
 */
@Entity
@Table(name = "agreements_note")
public class Note {

    /** Most words, in characters. */
    public static final int LONGEST = 4000;

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "writer_id")
    private String writerId;
    private String section;
    @Column(name = "section_title")
    private String sectionTitle;
    @Column(name = "happened_on")
    private LocalDate happenedOn;
    private String words;
    private boolean shared;
    @Column(name = "corrects_id")
    private String correctsId;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected Note() {}

    /**
     * @param section  which it is about; {@code null} for none
     * @param corrects the note whose place it takes; {@code null} for none
     * @throws Refused if the day lies ahead
     */
    Note(Invitation invitation, Person writer, Section section, Said said, Note corrects, Instant now) {
        Refused.unless(
                said.happenedOn() != null && !said.happenedOn().isAfter(LocalDate.ofInstant(now, writer.zone())),
                Text.of(Typed.BUNDLE, "notes.day.wrong"));
        this.id = UUID.randomUUID().toString();
        this.therapistId = invitation.therapist().value();
        this.clientId = invitation.client().value();
        this.writerId = writer.id().value();
        this.section = section == null ? "" : section.key();
        this.sectionTitle = section == null ? "" : section.title();
        this.happenedOn = said.happenedOn();
        this.words = said.words();
        // What the other has seen cannot be made unseen.
        this.shared = said.shared() || corrects != null && corrects.shared;
        this.correctsId = corrects == null ? null : corrects.id;
        this.writtenAt = now;
    }

    boolean says(Said said, String key) {
        return words.equals(said.words()) && happenedOn.equals(said.happenedOn()) && shared == said.shared()
                && section.equals(key);
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

    public boolean isWrittenBy(Person person) {
        return writerId.equals(person.id().value());
    }

    /** Key of the section; empty if it is about none. */
    public String getSection() {
        return section;
    }

    /** The section's heading when it was written; empty if it is about none. */
    public String getSectionTitle() {
        return sectionTitle;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getWords() {
        return words;
    }

    /** Whether both see it, and it is for their next session. */
    public boolean isShared() {
        return shared;
    }

    /** Id of the note whose place this one took; {@code null} if none. */
    public String getCorrects() {
        return correctsId;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /**
     * What somebody writes down.
     *
     * @param shared for the next session, so that both see it; otherwise for the writer alone
     */
    public record Said(LocalDate happenedOn, String words, boolean shared) {

        /** @throws Refused if it says nothing, or too much */
        public Said {
            words = Typed.words(words, LONGEST);
            Refused.unless(!words.isEmpty(), Text.of(Typed.BUNDLE, "notes.empty"));
        }
    }
}
