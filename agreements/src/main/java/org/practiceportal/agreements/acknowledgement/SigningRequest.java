package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What a client lets the therapist know about the way of an agreement, not about its words. It never changes. */
@Entity
@Table(name = "agreements_signing_request")
public class SigningRequest {

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 2000;

    /** How long a signature can be called a mistake in the portal; afterwards it is a talk. */
    private static final Duration MISTAKE = Duration.ofHours(24);

    /** What is wished for. */
    public enum Kind {
        /** Paper instead of a screen. A consent to electronic records, if there was one, is taken back by it. */
        PAPER,
        /** More time before an answer. */
        TIME,
        /** Signing was a mistake. */
        MISTAKE,
        /** Not together with the others. */
        ALONE;

        /** End of the keys of its words. */
        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private String id;
    @ManyToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "consent_id")
    private String consentId;
    private String note;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected SigningRequest() {}

    /** @param withdrawn the consent that is taken back, or {@code null} */
    SigningRequest(Invitation invitation, Kind kind, ElectronicConsent withdrawn, String note, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitation = invitation;
        this.therapistId = invitation.therapist().value();
        this.clientId = invitation.client().value();
        this.kind = kind;
        this.consentId = withdrawn == null ? null : withdrawn.id();
        this.note = note;
        this.askedAt = now;
    }

    /**
     * What was signed a short while ago was not meant.
     *
     * @throws Refused if it was signed longer ago, or the words are too long
     */
    static SigningRequest mistake(Acknowledgement signed, String typed, Instant now) {
        var note = Typed.words(typed, LONGEST_NOTE);
        Refused.unless(mayBeMistake(signed, now), Text.of(Typed.BUNDLE, "mistake.late"));
        return new SigningRequest(signed.invitation(), Kind.MISTAKE, null, note, now);
    }

    /** Whether it was signed so short a while before {@code now} that it can be called a mistake in the portal. */
    public static boolean mayBeMistake(Acknowledgement signed, Instant now) {
        return now.isBefore(signed.signedAt().plus(MISTAKE));
    }

    public String getId() {
        return id;
    }

    public Invitation invitation() {
        return invitation;
    }

    public Kind getKind() {
        return kind;
    }

    /** Whether a consent to electronic records was taken back by it. */
    public boolean isWithdrawal() {
        return consentId != null;
    }

    /** The client's own words; may be empty. */
    public String getNote() {
        return note;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
