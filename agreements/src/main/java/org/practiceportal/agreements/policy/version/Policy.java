package org.practiceportal.agreements.policy.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.template.PracticeTemplate;
import org.practiceportal.api.PersonId;

/**
 * A therapist's policy, of one set and in one language: the draft they work on. What they publish of it becomes a
 * {@link PolicyVersion} and leaves the draft as it is.
 */
@Entity
@Table(name = "agreements_policy")
public class Policy {

    @Id
    private String id;
    @Column(name = "therapist_id")
    private String therapistId;
    @Column(name = "set_number", updatable = false)
    private int setNumber;
    private String language;
    private String draft;
    @Column(name = "changed_at")
    private Instant changedAt;
    /** The step whose draft stands here again since "undo" or "redo"; {@code null} once something else is changed. */
    @Column(name = "at_revision")
    private Integer atRevision;
    @Column(name = "template_seen")
    private int templateSeen;
    /** Counted up by whoever publishes or signs, so that the two never happen at the same moment. */
    private int turn;
    @Version
    private int changes;

    protected Policy() {}

    Policy(OwnPolicy which, PolicyDraft draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.therapistId = which.therapist().value();
        this.setNumber = which.set().number();
        this.language = which.language().toLanguageTag();
        change(draft, now);
    }

    final void change(PolicyDraft changed, Instant now) {
        draft = DraftJson.write(changed);
        changedAt = now;
        atRevision = null;
    }

    void goTo(DraftRevision step, Instant now) {
        draft = step.json();
        changedAt = now;
        atRevision = step.number();
    }

    public PolicyDraft draft() {
        return DraftJson.read(draft);
    }

    void seeTemplate(int number) {
        templateSeen = Math.max(templateSeen, number);
    }

    /** The number of the newest {@link PracticeTemplate} whose changes the therapist has seen. */
    int templateSeen() {
        return templateSeen;
    }

    /** As it is kept. */
    String json() {
        return draft;
    }

    /** The number of the step whose draft stands here again; 0 if it is none. */
    int atRevision() {
        return atRevision == null ? 0 : atRevision;
    }

    String id() {
        return id;
    }

    PersonId therapist() {
        return new PersonId(therapistId);
    }

    /** The number of its {@link PolicySet}. */
    int set() {
        return setNumber;
    }

    String language() {
        return language;
    }
}
