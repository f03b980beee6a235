package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/**
 * A client would like to talk about a section, with or without a note. The therapist answers in the portal, or notes
 * that both talked about it; either stays with the section, whatever version comes next.
 */
@Entity
@Table(name = "agreements_question")
public class Question {

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private String section;
    @Column(name = "section_title")
    private String sectionTitle;
    private String note;
    @Column(name = "asked_at")
    private Instant askedAt;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private boolean settled;
    @OneToOne(mappedBy = "question")
    @JoinFetch(JoinFetchType.OUTER)
    private Talk talk;

    protected Question() {}

    Question(Invitation invitation, Section section, String note, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = invitation.id();
        this.therapistId = invitation.therapist().value();
        this.clientId = invitation.client().value();
        this.section = section.key();
        this.sectionTitle = section.title();
        this.note = note;
        this.askedAt = now;
    }

    public String getId() {
        return id;
    }

    public PersonId client() {
        return new PersonId(clientId);
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    public String getSection() {
        return section;
    }

    /** The section's heading when it was asked. */
    public String getSectionTitle() {
        return sectionTitle;
    }

    /** May be empty: wanting to talk is enough. */
    public String getNote() {
        return note;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** {@code null} until it was answered, and if it was only talked about. */
    public String getAnswer() {
        return answer;
    }

    /** When it was answered, or the talk was noted; {@code null} while it is open. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }

    /** The day it was talked about; {@code null} if no talk was noted. */
    public LocalDate getTalkedOn() {
        return talk == null ? null : talk.on();
    }

    /**
     * The therapist's private note about the talk; may be empty.
     *
     * @throws NotFound for anybody else
     */
    public String noteOfTalk(Person reader) {
        if (!reader.id().equals(therapist())) {
            throw new NotFound();
        }
        return talk == null ? "" : talk.note();
    }
}
