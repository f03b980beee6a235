package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The sets that are kept. Each question names whose they are: whatever is somebody else's does not exist. */
@ApplicationScoped
@Transactional
public class PolicySets {

    private static final String NEWEST = " and not exists (select n from PolicySet n where n.therapistId = s.therapistId"
            + " and n.number = s.number and n.step > s.step)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** At least one: the first. */
    public List<PolicySet> of(PersonId therapist) {
        var all = entities.createQuery(
                "select s from PolicySet s where s.therapistId = :therapist" + NEWEST + " order by s.number",
                PolicySet.class).setParameter("therapist", therapist.value()).getResultList();
        return all.isEmpty() ? List.of(PolicySet.first(therapist)) : all;
    }

    /**
     * @param id as an address has it; {@code null} or empty for the first
     * @throws NotFound if this therapist has no such set
     */
    public PolicySet of(PersonId therapist, String id) {
        return pick(of(therapist), id);
    }

    /** Likewise for whoever has them all already. */
    public static PolicySet pick(List<PolicySet> all, String id) {
        return id == null || id.isEmpty()
                ? all.getFirst()
                : all.stream().filter(set -> set.getId().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** The policy that this is a version of. */
    public OwnPolicy policy(PolicyVersion version) {
        return policy(version.therapist(), version.policy());
    }

    /** The policy whose draft was so. */
    public OwnPolicy policy(PersonId therapist, DraftRevision step) {
        return policy(therapist, step.policy());
    }

    private OwnPolicy policy(PersonId therapist, String id) {
        var policy = entities.find(Policy.class, id);
        var set = of(therapist).stream().filter(each -> each.number() == policy.set()).findFirst()
                .orElseGet(() -> PolicySet.first(therapist));
        return new OwnPolicy(set, Locale.forLanguageTag(policy.language()));
    }

    /** Whether it is this person's, and not put away. */
    public boolean isInUse(Person therapist, PolicySet set) {
        return therapist.id().equals(set.therapist())
                && of(therapist.id()).stream().anyMatch(each -> each.number() == set.number() && !each.isAway());
    }

    void keep(PolicySet set) {
        entities.persist(set);
        entities.flush();
    }
}
