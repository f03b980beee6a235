package org.practiceportal.agreements.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practiceportal.api.PersonId;

/** The policies and their versions that are kept. */
@ApplicationScoped
@Transactional
public class Policies {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    public Optional<Policy> of(PersonId therapist, Locale language) {
        return entities
                .createQuery("select p from Policy p where p.therapistId = :therapist and p.language = :language",
                        Policy.class)
                .setParameter("therapist", therapist.value()).setParameter("language", language.toLanguageTag())
                .getResultList().stream().findFirst();
    }

    /** The therapist's policies in all languages. */
    List<Policy> of(PersonId therapist) {
        return entities.createQuery("select p from Policy p where p.therapistId = :therapist order by p.language",
                Policy.class).setParameter("therapist", therapist.value()).getResultList();
    }

    public Optional<PolicyVersion> version(String id) {
        return Optional.ofNullable(entities.find(PolicyVersion.class, id));
    }

    /** The newest version of the therapist's policy in this language. */
    public Optional<PolicyVersion> latest(PersonId therapist, Locale language) {
        return versionsOf(therapist, language).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** BCP 47 tags of the languages in which the therapist has published something. */
    public Set<String> languages(PersonId therapist) {
        return Set.copyOf(entities
                .createQuery("select distinct v.language from PolicyVersion v where v.therapistId = :id", String.class)
                .setParameter("id", therapist.value()).getResultList());
    }

    /** The newest version of the therapist's policies in any language. */
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
    public List<PolicyVersion> versions(PersonId therapist, Locale language) {
        return versionsOf(therapist, language).getResultList();
    }

    private TypedQuery<PolicyVersion> versionsOf(PersonId therapist, Locale language) {
        return entities
                .createQuery("select v from PolicyVersion v where v.therapistId = :therapist"
                        + " and v.language = :language order by v.number desc", PolicyVersion.class)
                .setParameter("therapist", therapist.value()).setParameter("language", language.toLanguageTag());
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
