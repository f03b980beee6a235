package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.practiceportal.api.PersonId;

/** The activation codes that are kept. What may happen only once is decided by a conditional update, never by reading first. */
@ApplicationScoped
@Transactional
class ActivationCodes {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(ActivationCode activationCode) {
        entities.persist(activationCode);
    }

    Optional<ActivationCode> find(String id) {
        return Optional.ofNullable(entities.find(ActivationCode.class, id));
    }

    Optional<ActivationCode> byLinkHash(String hash) {
        return entities.createQuery("select d from ActivationCode d where d.linkHash = :hash", ActivationCode.class)
                .setParameter("hash", hash).getResultList().stream().findFirst();
    }

    /** Uses up a try; {@code false} if there is none left or the activation code is closed. */
    boolean takeTry(ActivationCode activationCode, Instant now) {
        return entities.createQuery("update ActivationCode d set d.triesLeft = d.triesLeft - 1"
                + " where d.id = :id and d.triesLeft > 0 and d.closedAt is null and d.until > :now")
                .setParameter("id", activationCode.id()).setParameter("now", now).executeUpdate() == 1;
    }

    /** Whoever shows this may go on until then. */
    void step(String id, String hash, Instant until) {
        entities.createQuery("update ActivationCode d set d.stepHash = :hash, d.stepUntil = :until where d.id = :id")
                .setParameter("hash", hash).setParameter("until", until).setParameter("id", id).executeUpdate();
    }

    Optional<ActivationCode> stepped(String hash, Instant now) {
        return entities.createQuery("select d from ActivationCode d where d.stepHash = :hash and d.stepUntil > :now",
                ActivationCode.class).setParameter("hash", hash).setParameter("now", now).getResultList().stream()
                .findFirst();
    }

    /** Closes it; {@code false} if somebody else was first, or it was too late. */
    boolean pass(String id, Instant now) {
        return entities.createQuery("update ActivationCode d set d.closedAt = :now,"
                + " d.passedAt = :now where d.id = :id and d.closedAt is null and d.until > :now")
                .setParameter("id", id)
                .setParameter("now", now).executeUpdate() == 1;
    }

    /** The one by which this person had last come in at a moment. */
    Optional<ActivationCode> passed(PersonId account, Instant at) {
        return entities.createQuery("select d from ActivationCode d where d.accountId = :account and d.passedAt <= :at"
                + " order by d.passedAt desc", ActivationCode.class).setParameter("account", account.value())
                .setParameter("at", at).setMaxResults(1).getResultStream().findFirst();
    }

    /** @return whether there was one that had not been used */
    boolean closeAllOf(PersonId account, Instant now) {
        return entities.createQuery("update ActivationCode d set d.closedAt = :now"
                + " where d.accountId = :account and d.closedAt is null").setParameter("now", now)
                .setParameter("account", account.value()).executeUpdate() > 0;
    }

    void closeAllOfNobody(Instant now) {
        entities.createQuery("update ActivationCode d set d.closedAt = :now"
                + " where d.accountId is null and d.closedAt is null").setParameter("now", now).executeUpdate();
    }
}
