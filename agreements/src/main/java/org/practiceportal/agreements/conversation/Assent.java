package org.practiceportal.agreements.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PersonId;

/** The yes of the one who did not propose. There is at most one for each proposal, and it never changes. */
@Entity
@Table(name = "agreements_assent")
class Assent {

    @Id
    private String id;
    @OneToOne
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;
    @Column(name = "person_id")
    private String personId;
    @Column(name = "said_at")
    private Instant saidAt;

    protected Assent() {}

    /** @throws NotFound if it is not this person's yes that is missing */
    Assent(Proposal proposal, PersonId person, Instant now) {
        if (!proposal.waitsFor(person)) {
            throw new NotFound();
        }
        this.id = UUID.randomUUID().toString();
        this.proposal = proposal;
        this.personId = person.value();
        this.saidAt = now;
    }

    Instant saidAt() {
        return saidAt;
    }
}
