package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/**
 * What is kept of tries to sign in. Each is counted before the passphrase is looked at, in a short transaction of its own:
 * many tries at once are many, and none of them holds a connection while a passphrase is hashed.
 */
@ApplicationScoped
@Transactional
class SignInThrottle {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Counts a try; {@code false} if it has to wait, or another one at the same moment was counted instead. */
    boolean takeTry(String id) {
        var now = clock.instant();
        var known = entities.find(SignInAttempts.class, id);
        if (known == null) {
            entities.persist(new SignInAttempts(id, now));
            entities.flush();
            return true;
        }
        return !known.mustWait(now) && entities
                .createQuery("update SignInAttempts a set a.failures = :next, a.lastAt = :now"
                        + " where a.id = :id and a.failures = :seen")
                .setParameter("next", known.next(now)).setParameter("now", now).setParameter("id", id)
                .setParameter("seen", known.failures()).executeUpdate() == 1;
    }

    void admit(String id, Account account) {
        entities.createQuery("delete from SignInAttempts a where a.id = :id").setParameter("id", id).executeUpdate();
        audit.record(new AuditEntry(account.id(), "people.signedIn", account.id().value(), null));
    }

    void refuse(Account account) {
        audit.record(new AuditEntry(null, "people.refused", account.id().value(), null));
    }
}
