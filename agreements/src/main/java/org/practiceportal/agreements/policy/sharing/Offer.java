package org.practiceportal.agreements.policy.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.api.PersonId;

/** A draft as it was when a therapist let colleagues copy it. It holds nothing about clients, as no draft does. */
@Entity
@Table(name = "agreements_offer")
public class Offer {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    private String language;
    private int number;
    /** Empty when the offer is taken back. */
    private String draft;
    @Column(name = "offered_at")
    private Instant offeredAt;

    protected Offer() {}

    private Offer(PersonId therapist, String language, int number, String draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = therapist.value();
        this.language = language;
        this.number = number;
        this.draft = draft;
        this.offeredAt = now;
    }

    static Offer of(PersonId therapist, int number, PolicyDraft draft, Instant now) {
        return new Offer(therapist, draft.language(), number, DraftJson.write(draft), now);
    }

    /** The end of this offer. */
    Offer takenBack(Instant now) {
        return new Offer(therapist(), language, number + 1, "", now);
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

    public int number() {
        return number;
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
