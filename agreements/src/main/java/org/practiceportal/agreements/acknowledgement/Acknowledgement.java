package org.practiceportal.agreements.acknowledgement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Refused;

/**
 * A client has signed. There is at most one for each invitation, it never changes, and everything the sealed copy says
 * can be made again from it.
 */
@Entity
@Table(name = "agreements_acknowledgement")
public class Acknowledgement {

    @Id
    private String id;
    @OneToOne
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;
    @Enumerated(EnumType.STRING)
    private Manner manner;
    private String digest;
    private String answers;
    @Column(name = "signed_name")
    private String signedName;
    private String strokes;
    @Column(name = "signed_at")
    private Instant signedAt;

    protected Acknowledgement() {}

    /** @throws Refused if a rule of signing does not hold */
    Acknowledgement(SigningAttempt attempt, Instant now) {
        this(allowed(attempt).invitation(), attempt.reading().invitation().assents() ? Manner.ASSENT : Manner.SCREEN,
                attempt.reading().sheet(), attempt.signature(), now);
    }

    private static Reading allowed(SigningAttempt attempt) {
        attempt.requireAllowed();
        return attempt.reading();
    }

    private Acknowledgement(Invitation invitation, Manner manner, AnswerSheet answers, Signature signature,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.invitation = invitation;
        this.manner = manner;
        this.digest = invitation.version().digest();
        this.answers = answers.write();
        this.signedName = signature.name();
        this.strokes = signature.strokes();
        this.signedAt = now;
    }

    /**
     * Signed by hand: the answers are on the paper, of which there is a scan.
     *
     * @throws Refused if a rule of signing on paper does not hold
     */
    static Acknowledgement onPaper(PaperAttempt attempt, Instant now) {
        attempt.requireAllowed();
        return new Acknowledgement(attempt.invitation(), Manner.PAPER, AnswerSheet.of(List.of()),
                new Signature(attempt.said().name(), ""), now);
    }

    public String id() {
        return id;
    }

    public Invitation invitation() {
        return invitation;
    }

    /** Digest of the words that were agreed to; the same as the version's. */
    public String digest() {
        return digest;
    }

    public AnswerSheet answers() {
        return AnswerSheet.read(answers);
    }

    public Signature signature() {
        return new Signature(signedName, strokes);
    }

    public Manner manner() {
        return manner;
    }

    public boolean isOnPaper() {
        return manner == Manner.PAPER;
    }

    /** The moment of signing; of a signature on paper, which has only a day, the moment it was recorded here. */
    public Instant signedAt() {
        return signedAt;
    }
}
