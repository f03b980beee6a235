package org.practiceportal.agreements.policy.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.PersonId;

/** A draft as it was when a therapist let colleagues copy it. It holds nothing about clients, as no draft does. */
@Entity
@Table(name = "agreements_offer")
public class Offer {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "set_number")
    private int setNumber;
    private String language;
    private int number;
    /** Empty when the offer is taken back. */
    private String draft;
    @Column(name = "offered_at")
    private Instant offeredAt;

    protected Offer() {}

    private Offer(PersonId therapist, int set, String language, int number, String draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.value();
        this.setNumber = set;
        this.language = language;
        this.number = number;
        this.draft = draft;
        this.offeredAt = now;
    }

    static Offer of(PolicySet set, int number, PolicyDraft draft, Instant now) {
        return new Offer(set.therapist(), set.number(), draft.language(), number, DraftJson.write(draft), now);
    }

    /** The end of this offer. */
    Offer takenBack(int next, Instant now) {
        return new Offer(therapist(), setNumber, language, next, "", now);
    }

    public String id() {
        return id;
    }

    public PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** BCP 47 tag of its words. */
    public String language() {
        return language;
    }

    /** From 1 for each therapist and language; of one set, the highest holds. */
    public int number() {
        return number;
    }

    /** Whether it is of that set of its therapist's. */
    boolean isOf(PolicySet set) {
        return therapist().equals(set.therapist()) && setNumber == set.number();
    }

    boolean isTakenBack() {
        return draft.isEmpty();
    }

    public PolicyDraft draft() {
        return DraftJson.read(draft);
    }

    public Instant offeredAt() {
        return offeredAt;
    }
}
