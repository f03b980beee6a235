package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.api.PersonId;

/** The policies and their versions that are kept. */
@ApplicationScoped
@Transactional
public class Policies {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    public Optional<Policy> of(OwnPolicy which) {
        return entities
                .createQuery("select p from Policy p where p.therapistId = :therapist and p.setNumber = :set"
                        + " and p.language = :language", Policy.class)
                .setParameter("therapist", which.therapist().value()).setParameter("set", which.set().number())
                .setParameter("language", which.language().toLanguageTag()).getResultList().stream().findFirst();
    }

    /** The therapist's policies of all sets, in all languages. */
    List<Policy> of(PersonId therapist) {
        return entities.createQuery(
                "select p from Policy p where p.therapistId = :therapist order by p.setNumber, p.language",
                Policy.class).setParameter("therapist", therapist.value()).getResultList();
    }

    public Optional<PolicyVersion> version(String id) {
        return Optional.ofNullable(entities.find(PolicyVersion.class, id));
    }

    /** The newest version of this policy. */
    public Optional<PolicyVersion> latest(OwnPolicy which) {
        return versionsOf(which).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** What the therapist has published, without its words: the newest of each set in each language. */
    public PublishedSets published(PersonId therapist) {
        return PublishedSets.of(entities.createQuery("select v.id, v.policyId, v.number, v.language, v.publishedAt,"
                + " p.setNumber, s from Policy p left join PolicyVersion v on v.policyId = p.id"
                + " left join PolicySet s on (s.therapistId = p.therapistId and s.number = p.setNumber)"
                + " left join PolicySet n on (n.therapistId = s.therapistId and n.number = s.number and n.step > s.step)"
                + " where n.id is null and p.therapistId = :therapist and v.number = (select max(w.number)"
                + " from PolicyVersion w where w.policyId = p.id) order by p.setNumber, v.language", Object[].class)
                .setParameter("therapist", therapist.value()).getResultList(), therapist);
    }

    /** What was published last of this set, in any language. */
    public Optional<PolicyVersion> latest(PolicySet set) {
        return entities
                .createQuery("select v from PolicyVersion v join Policy p on p.id = v.policyId"
                        + " where p.therapistId = :therapist and p.setNumber = :set order by v.publishedAt desc",
                        PolicyVersion.class)
                .setParameter("therapist", set.therapist().value()).setParameter("set", set.number()).setMaxResults(1)
                .getResultList().stream().findFirst();
    }

    /** What the therapist published last, of any set and in any language. */
    public Optional<PolicyVersion> latest(PersonId therapist) {
        return entities
                .createQuery("select v from PolicyVersion v where v.therapistId = :id order by v.publishedAt desc",
                        PolicyVersion.class)
                .setParameter("id", therapist.value()).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The newest version of the policy that {@code version} belongs to; often {@code version} itself. */
    public PolicyVersion latestLike(PolicyVersion version) {
        return latestOf(version.policy()).orElseThrow();
    }

    /** What was published of the same policy after {@code version}, the oldest first. */
    public List<PolicyVersion> after(PolicyVersion version) {
        return entities.createQuery("select v from PolicyVersion v where v.policyId = :id and v.number > :number"
                + " order by v.number", PolicyVersion.class).setParameter("id", version.policy())
                .setParameter("number", version.number()).getResultList();
    }

    /** All versions of a therapist's policy, the newest first. */
    public List<PolicyVersion> versions(OwnPolicy which) {
        return versionsOf(which).getResultList();
    }

    private TypedQuery<PolicyVersion> versionsOf(OwnPolicy which) {
        return entities
                .createQuery("select v from PolicyVersion v join Policy p on p.id = v.policyId"
                        + " where p.therapistId = :therapist and p.setNumber = :set and p.language = :language"
                        + " order by v.number desc", PolicyVersion.class)
                .setParameter("therapist", which.therapist().value()).setParameter("set", which.set().number())
                .setParameter("language", which.language().toLanguageTag());
    }

    /**
     * Waits for its turn with the policies of these versions: until the transaction ends, nobody else publishes them or
     * signs a version of them. Several are taken in one order, so that nobody waits for each other.
     */
    public Turn lock(PolicyVersion... versions) {
        return lock(Stream.of(versions).map(PolicyVersion::policy).distinct().sorted().toList());
    }

    /** Likewise, and reads again what others did until then. */
    Turn lock(Policy policy) {
        var turn = lock(List.of(policy.id()));
        entities.refresh(policy);
        return turn;
    }

    private Turn lock(List<String> policies) {
        policies.forEach(policy -> entities.createQuery("update Policy p set p.turn = p.turn + 1 where p.id = :id")
                .setParameter("id", policy).executeUpdate());
        return new Turn(policies.stream());
    }

    Optional<PolicyVersion> latestOf(String policy) {
        return entities.createQuery("select v from PolicyVersion v where v.policyId = :id order by v.number desc",
                PolicyVersion.class).setParameter("id", policy).setMaxResults(1).getResultList().stream().findFirst();
    }

    void keep(Policy policy) {
        entities.persist(policy);
        entities.flush();
    }

    PolicyVersion keep(Turn turn, PolicyVersion version) {
        return turn.keep(entities, version, version);
    }
}
