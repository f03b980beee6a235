package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/**
 * Words that a therapist and a client would like to agree on. Whoever proposes them says yes by that; they are agreed
 * when the other says yes to the very same words. They never change: other words, or taking them back, are another turn
 * of the same thread, and only the last turn counts.
 */
@Entity
@Table(name = "agreements_proposal")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 8)
public abstract class Proposal {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "client_id")
    private String clientId;
    private String thread;
    private int turn;
    private boolean withdrawn;
    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @OneToOne(mappedBy = "proposal")
    @JoinFetch(JoinFetchType.OUTER)
    private Assent assent;

    protected Proposal() {}

    /**
     * @param before the turn before, or {@code null} if this is the first
     * @throws NotFound if it is neither the invitation's therapist nor its client who proposes
     */
    protected Proposal(Invitation between, Person by, String thread, Proposal before, boolean withdrawn, Instant now) {
        if (!by.id().equals(between.therapist()) && !by.id().equals(between.client())) {
            throw new NotFound();
        }
        this.id = UUID.randomUUID().toString();
        this.therapistId = between.therapist().value();
        this.clientId = between.client().value();
        this.thread = thread;
        this.turn = before == null ? 1 : before.turn + 1;
        this.withdrawn = withdrawn;
        this.proposedBy = by.id().value();
        this.proposedAt = now;
    }

    /** Whether both say the same, whoever proposed it. */
    public abstract boolean sameAs(Proposal other);

    public String getId() {
        return id;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    public PersonId client() {
        return new PersonId(clientId);
    }

    /** Names what it is about, between the two. */
    public String getThread() {
        return thread;
    }

    public int turn() {
        return turn;
    }

    /** Whether this turn takes back the one before; its words are still those. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    /** Whether the therapist proposed it. */
    public boolean isByTherapist() {
        return proposedBy.equals(therapistId);
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** Whether both said yes. */
    public boolean isAgreed() {
        return assent != null;
    }

    /** When the second of them said yes; {@code null} before. */
    public Instant getAgreedAt() {
        return assent == null ? null : assent.saidAt();
    }

    /** Whether this person's yes is missing. Nobody can say it in the place of another. */
    public boolean waitsFor(PersonId person) {
        return assent == null && !proposedBy().equals(person)
                && (person.equals(therapist()) || person.equals(client()));
    }

    /** Keeps the other's yes in mind; the row is kept by whoever calls. */
    Assent agree(Person by, Instant now) {
        assent = new Assent(this, by.id(), now);
        return assent;
    }
}
