package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.practiceportal.api.PersonId;

/** The changes of addresses that are kept. What may happen only once is decided by a conditional update. */
@ApplicationScoped
@Transactional
class AddressChanges {

    private static final String OPEN = " c.triesLeft > 0 and c.closedAt is null and c.until > :now";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(AddressChange change) {
        entities.persist(change);
    }

    /** The one whose code this person can type now. */
    Optional<AddressChange> open(PersonId account, Instant now) {
        return entities.createQuery("select c from AddressChange c where c.accountId = :account and" + OPEN,
                AddressChange.class).setParameter("account", account.value()).setParameter("now", now)
                .getResultList().stream().findFirst();
    }

    /** How many this person has asked for since then. */
    long askedSince(PersonId account, Instant since) {
        return entities.createQuery("select count(c) from AddressChange c where c.accountId = :account"
                + " and c.askedAt > :since", Long.class).setParameter("account", account.value())
                .setParameter("since", since).getSingleResult();
    }

    /** Uses up a try; {@code false} if there is none left. */
    boolean takeTry(AddressChange change, Instant now) {
        return entities.createQuery("update AddressChange c set c.triesLeft = c.triesLeft - 1 where c.id = :id and"
                + OPEN).setParameter("id", change.id()).setParameter("now", now).executeUpdate() == 1;
    }

    /** Closes it; {@code false} if somebody was first. */
    boolean pass(AddressChange change, Instant now) {
        return entities.createQuery("update AddressChange c set c.closedAt = :now where c.id = :id"
                + " and c.closedAt is null").setParameter("id", change.id()).setParameter("now", now)
                .executeUpdate() == 1;
    }

    void closeAllOf(PersonId account, Instant now) {
        entities.createQuery("update AddressChange c set c.closedAt = :now where c.accountId = :account"
                + " and c.closedAt is null").setParameter("now", now).setParameter("account", account.value())
                .executeUpdate();
    }
}
