package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;

/** A draft as it was before a change. The steps of a policy are numbered from 1 and never change. */
@Entity
@Table(name = "agreements_draft_revision")
public class DraftRevision {

    /** So long, typing on at one spot belongs to the same step. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    private String id;
    @Column(name = "policy_id")
    private String policyId;
    private int number;
    private int follows;
    private String draft;
    @Enumerated(EnumType.STRING)
    private Act act;
    private String topic;
    private String spot;
    private String page;
    @Column(name = "made_at")
    private Instant madeAt;

    protected DraftRevision() {}

    /** @param follows the number of the step that "undo" leads to from this one; 0 if there is none */
    DraftRevision(Policy policy, int number, int follows, Change change, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.policyId = policy.id();
        this.number = number;
        this.follows = follows;
        this.draft = policy.json();
        this.act = change.act();
        this.topic = change.where().topic();
        this.spot = change.where().spot();
        this.page = change.page();
        this.madeAt = now;
    }

    /** Whether {@code next} goes on with the change that this step was kept for, so that no other is needed. */
    boolean covers(Change next, Instant now) {
        return act == Act.WRITTEN && next.act() == Act.WRITTEN && next.where().isTyped()
                && next.where().equals(new DraftSpot(topic, spot)) && next.page().equals(page)
                && now.isBefore(madeAt.plus(LONGEST));
    }

    public String id() {
        return id;
    }

    String policy() {
        return policyId;
    }

    int number() {
        return number;
    }

    int follows() {
        return follows;
    }

    String json() {
        return draft;
    }

    public PolicyDraft draft() {
        return DraftJson.read(draft);
    }

    /** What was done to it then. */
    public Act act() {
        return act;
    }

    /** The key of the topic that was changed; empty if it was not just one. */
    public String topic() {
        return topic;
    }

    /** What of the topic was changed, as in {@link DraftSpot}. */
    public String spot() {
        return spot;
    }

    /** When the change was made before which this draft stood. */
    public Instant madeAt() {
        return madeAt;
    }

    /** How a draft came to be changed. */
    public enum Act {
        /** In the editor. */
        WRITTEN,
        /** By bringing back an earlier draft. */
        RESTORED,
        /** By "undo", which leaves what stood there to be done again. */
        UNDONE,
        /** By taking a colleague's draft or the practice's. */
        COPIED,
        /** By reading a file. */
        IMPORTED
    }

    /** @param page names the page on which it was made; two pages open at once never share a step */
    record Change(Act act, DraftSpot where, String page) {}
}
