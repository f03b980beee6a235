package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Delivery;
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
        entities.persist(new TestMail(owner.id(), code, outbox.test(owner, code), clock.instant()));
        audit.record(new AuditEntry(owner.id(), "system.mailTested", owner.id().value(), null));
    }

    /** The newest that this owner sent. */
    Optional<TestMail> last(Person owner) {
        return entities.createQuery("select m from TestMail m where m.accountId = :owner order by m.sentAt desc",
                TestMail.class).setParameter("owner", owner.id().value()).setMaxResults(1).getResultStream()
                .findFirst();
    }

    /** How far the newest got; empty if there is none, or it was taken back. */
    Optional<Delivery> delivery(TestMail mail) {
        return Optional.ofNullable(mail.mailId()).flatMap(outbox::delivery);
    }

    /** Whether the code is that of the newest. A refusal must not undo that a try was used up, so it is an answer and no exception. */
    boolean arrived(Person owner, String code) {
        var is = last(owner).filter(this::takeTry).filter(mail -> mail.hasCode(code)).filter(this::pass).isPresent();
        if (is) {
            audit.record(new AuditEntry(owner.id(), "system.mailArrived", owner.id().value(), null));
        }
        return is;
    }

    /** Uses up a try; {@code false} if there is none left. */
    private boolean takeTry(TestMail mail) {
        return entities.createQuery("update TestMail m set m.triesLeft = m.triesLeft - 1 where m.id = :id"
                + " and m.triesLeft > 0 and m.arrivedAt is null").setParameter("id", mail.id()).executeUpdate() == 1;
    }

    /** Arrives; {@code false} if it did before. */
    private boolean pass(TestMail mail) {
        return entities.createQuery("update TestMail m set m.arrivedAt = :now where m.id = :id"
                + " and m.arrivedAt is null").setParameter("id", mail.id()).setParameter("now", clock.instant())
                .executeUpdate() == 1;
    }

    /** Whether any has arrived here, whoever sent it. */
    boolean isProved() {
        return !entities.createQuery("select m.id from TestMail m where m.arrivedAt is not null", String.class)
                .setMaxResults(1).getResultList().isEmpty();
    }
}
