package org.practiceportal.agreements.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/**
 * What one of the two decided about an invitation that was not signed. It never changes: another takes its place, and the
 * one with the highest number counts.
 */
@Entity
@Table(name = "agreements_invitation_decision")
public class InvitationDecision {

    /** Longest words to the other, in characters. */
    public static final int LONGEST_WORDS = 2000;

    /** What was decided. */
    public enum Kind {
        /** By the therapist: nobody is to sign it any more. */
        WITHDRAWN(""),
        /** By the client: no. */
        DECLINED("talk"),
        /** By the client: I would like to read it after all. */
        RESUMED("done");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** The kind of mark that shows it. */
        public String getMark() {
            return mark;
        }

        /** End of the keys of its words. */
        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String id;
    @Column(name = "invitation_id")
    private String invitationId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String words;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected InvitationDecision() {}

    private InvitationDecision(Invitation invitation, int number, Kind kind, String words, PersonId by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitationId = invitation.id();
        this.number = number;
        this.kind = kind;
        this.words = words;
        this.decidedBy = by.value();
        this.decidedAt = now;
    }

    /**
     * @param before the decision that counted until now
     * @param typed  words to the other; may be empty
     * @throws Refused if they are too long
     */
    public static InvitationDecision of(Invitation invitation, Optional<InvitationDecision> before, Kind kind,
            String typed, Instant now) {
        var by = kind == Kind.WITHDRAWN ? invitation.therapist() : invitation.client();
        return new InvitationDecision(invitation, before.map(last -> last.number).orElse(0) + 1, kind,
                Typed.words(typed, LONGEST_WORDS), by, now);
    }

    String invitation() {
        return invitationId;
    }

    public Kind getKind() {
        return kind;
    }

    /** To the other of the two; may be empty. */
    public String getWords() {
        return words;
    }

    public PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why nobody answers it now; nothing if the client goes on after all. */
    Optional<InvitationEnd> end() {
        return switch (kind) {
            case WITHDRAWN -> Optional.of(InvitationEnd.WITHDRAWN);
            case DECLINED -> Optional.of(InvitationEnd.DECLINED);
            case RESUMED -> Optional.empty();
        };
    }

    /** From 1 for each invitation. */
    int number() {
        return number;
    }
}
