package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.agreements.policy.version.DraftRevision.Change;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.RowOrder;

/**
 * What stood in the drafts before they were changed. It only grows: also what was undone stays in it. Whoever calls
 * what changes something holds the {@link Turn} with the policy.
 */
@ApplicationScoped
@Transactional
public class DraftHistory {

    private static final RowOrder NEWEST = RowOrder.descending("DraftRevision", "s", "number", "id")
            .within("k.policyId = :policy");

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** A step of this therapist's own policies, or empty: whatever is somebody else's does not exist. */
    public Optional<DraftRevision> find(PersonId therapist, String id) {
        return entities
                .createQuery("select s from DraftRevision s, Policy p where s.id = :id and p.id = s.policyId"
                        + " and p.therapistId = :therapist", DraftRevision.class)
                .setParameter("id", id).setParameter("therapist", therapist.value()).getResultList().stream()
                .findFirst();
    }

    /** The newest first. */
    CursoredPage<DraftRevision> page(Policy policy, PageRequest wanted) {
        return NEWEST.page(wanted, rest -> of(policy, rest), DraftRevision::id);
    }

    private TypedQuery<DraftRevision> of(Policy policy, String rest) {
        return entities.createQuery("select s from DraftRevision s where s.policyId = :policy" + rest,
                DraftRevision.class).setParameter("policy", policy.id());
    }

    /** Keeps what stands now, before it is changed; not if it is typed on where the last step was kept. */
    void keep(Turn turn, Policy policy, Change change, Instant now) {
        var last = last(policy);
        var typedOn = last.filter(step -> policy.atRevision() == 0 && step.covers(change, now));
        if (typedOn.isEmpty()) {
            var before = last.map(DraftRevision::number).orElse(0);
            var follows = policy.atRevision() == 0 ? before : step(policy, policy.atRevision()).orElseThrow().follows();
            turn.keep(entities, new DraftRevision(policy, before + 1, follows, change, now));
        }
    }

    /** The step that "undo" leads to, if any. */
    Optional<DraftRevision> before(Policy policy) {
        return policy.atRevision() == 0
                ? last(policy)
                : step(policy, policy.atRevision()).flatMap(at -> step(policy, at.follows()));
    }

    /** The step that "redo" leads to, if any: of several, the newest. */
    Optional<DraftRevision> after(Policy policy) {
        return policy.atRevision() == 0
                ? Optional.empty()
                : entities
                        .createQuery("select s from DraftRevision s where s.policyId = :policy and s.follows = :at"
                                + " order by s.number desc", DraftRevision.class)
                        .setParameter("policy", policy.id()).setParameter("at", policy.atRevision()).setMaxResults(1)
                        .getResultList().stream().findFirst();
    }

    /** Goes one step back, and keeps for "redo" what no step holds yet. */
    Optional<DraftRevision> undo(Turn turn, Policy policy, Instant now) {
        var to = before(policy);
        to.ifPresent(step -> {
            if (policy.atRevision() == 0) {
                keep(turn, policy, new Change(Act.UNDONE, new DraftSpot(step.topic(), step.spot()), ""), now);
            }
            policy.goTo(step, now);
        });
        return to;
    }

    Optional<DraftRevision> redo(Policy policy, Instant now) {
        var to = after(policy);
        to.ifPresent(step -> policy.goTo(step, now));
        return to;
    }

    private Optional<DraftRevision> last(Policy policy) {
        return of(policy, " order by s.number desc").setMaxResults(1).getResultList().stream().findFirst();
    }

    private Optional<DraftRevision> step(Policy policy, int number) {
        return entities
                .createQuery("select s from DraftRevision s where s.policyId = :policy and s.number = :number",
                        DraftRevision.class)
                .setParameter("policy", policy.id()).setParameter("number", number).getResultList().stream()
                .findFirst();
    }
}
