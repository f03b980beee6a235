package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.people.Secrets;
import org.practiceportal.web.shell.Words;

/** How an owner sees that mails arrive: by one to themselves, with a code that they type where they asked for it. */
@ApplicationScoped
@Transactional
class TestingMail {

    private static final int WORDS = 2;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refused if no mail goes out */
    void send(Person owner) {
        Refused.unless(outbox.isSending(), Text.of(Words.BUNDLE, "testMail.noServer"));
        var code = Secrets.code(WORDS);
        entities.persist(new TestMail(owner.id(), code, clock.instant()));
        outbox.test(owner, code);
        audit.record(new AuditEntry(owner.id(), "system.mailTested", owner.id().value(), null));
    }

    /** The newest that this owner sent. */
    Optional<TestMail> last(Person owner) {
        return entities.createQuery("select m from TestMail m where m.accountId = :owner order by m.sentAt desc",
                TestMail.class).setParameter("owner", owner.id().value()).setMaxResults(1).getResultStream()
                .findFirst();
    }

    /** Whether the code is that of the newest. A refusal must not undo that a try was used up, so it is an answer and no exception. */
    boolean arrived(Person owner, String code) {
        var mail = last(owner);
        mail.ifPresent(found -> entities.lock(found, LockModeType.PESSIMISTIC_WRITE));
        var is = mail.filter(found -> found.tell(code, clock.instant())).isPresent();
        if (is) {
            audit.record(new AuditEntry(owner.id(), "system.mailArrived", owner.id().value(), null));
        }
        return is;
    }

    /** Whether any has arrived here, whoever sent it. */
    boolean isProved() {
        return !entities.createQuery("select m.id from TestMail m where m.arrivedAt is not null", String.class)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
