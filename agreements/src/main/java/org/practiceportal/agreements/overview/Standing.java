package org.practiceportal.agreements.overview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.practiceportal.api.RelationState;

/** Where a client stands with the newest invitation; the database keeps it up, nobody writes it. */
@Entity
@Table(name = "agreements_client_line")
public class Standing {

    @Id
    @Column(name = "client_id")
    private String clientId;
    @Column(name = "therapist_id")
    private String therapistId;
    private String name;
    @Column(name = "name_folded")
    private String nameFolded;
    private String email;
    private int active;
    @Enumerated(EnumType.STRING)
    private RelationState relation;
    @Column(name = "invitation_id")
    private String invitationId;
    @Column(name = "invited_at")
    private Instant invitedAt;
    private LocalDate due;
    @Column(name = "version_number")
    private Integer number;
    private String language;
    private Integer sections;
    @Column(name = "sections_read")
    private long sectionsRead;
    @Column(name = "last_answer_at")
    private Instant lastAnswerAt;
    @Column(name = "open_questions")
    private int openQuestions;
    @Column(name = "open_requests")
    private int openRequests;
    @Column(name = "acknowledgement_id")
    private String acknowledgementId;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected Standing() {}

    /** The farthest room the client has reached. */
    public Stage stage(Instant now) {
        return isUnsigned() && closesAt != null && !now.isBefore(closesAt) ? Stage.EXPIRED : stage;
    }

    /** Whether the sealed copy is there. */
    public boolean isSealed() {
        return stage.isSealed();
    }

    /** How it is between the two. */
    public RelationState getRelation() {
        return relation;
    }

    /** Whether it goes on between the two. */
    public boolean isGoingOn() {
        return relation == RelationState.GOES_ON;
    }

    /** Whether the client can answer the invitation. */
    boolean isOpen(Instant now) {
        var at = stage(now);
        return isGoingOn() && (at == Stage.INVITED || at == Stage.READING);
    }

    private boolean isUnsigned() {
        return stage == Stage.INVITED || stage == Stage.READING;
    }

    public boolean isOverdue(LocalDate today) {
        return isAwaited() && due.isBefore(today);
    }

    public String getClientId() {
        return clientId;
    }

    /** {@code null} before the first. */
    String invitationId() {
        return invitationId;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** Whether they can sign in. */
    public boolean isActive() {
        return active == 1;
    }

    /** {@code null} before the first invitation. */
    public Instant getInvitedAt() {
        return invitedAt;
    }

    /** Whether an answer is hoped for by a day. */
    public boolean isAwaited() {
        return due != null && isUnsigned();
    }

    /** Whether a question of theirs has no answer yet. */
    public boolean isAsking() {
        return openQuestions > 0;
    }

    /** {@code null} without one. */
    public LocalDate getDue() {
        return due;
    }

    /** Number of the version; {@code null} before the first invitation. */
    public Integer getNumber() {
        return number;
    }

    public Integer getSections() {
        return sections;
    }

    public long getSectionsRead() {
        return sectionsRead;
    }

    /** {@code null} before the first answer. */
    public Instant getLastAnswerAt() {
        return lastAnswerAt;
    }

    public int getOpenQuestions() {
        return openQuestions;
    }

    /** Id of the copy to download; {@code null} before signing. */
    public String getCopy() {
        return acknowledgementId;
    }

    /** {@code null} before signing. */
    public Instant getSignedAt() {
        return signedAt;
    }
}
