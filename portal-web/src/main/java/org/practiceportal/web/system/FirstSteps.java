package org.practiceportal.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.backup.Backups;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.shell.Modules;
import org.practiceportal.web.shell.Words;

/**
 * What to do before the first client comes: the portal's own for whoever runs it, then the modules'. Whether a step is done is asked
 * of what is kept. The list goes when all is done, or when somebody puts it away.
 */
@ApplicationScoped
@Transactional
public class FirstSteps {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    TestingMail testingMail;

    @Inject
    Outbox outbox;

    @Inject
    Backups backups;

    @Inject
    Modules modules;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whose list is away, so that nothing is asked again; it never comes back. */
    private final Set<PersonId> away = ConcurrentHashMap.newKeySet();

    /**
     * @param byHttps whether browsers reach the portal by https
     * @return none for clients, for whoever put them away, and when all are done
     */
    List<FirstStep> of(Person person, boolean byHttps) {
        if (person.is(Role.CLIENT) || isAway(person)) {
            return List.of();
        }
        var steps = Stream.concat(ofOwner(person, byHttps), ofModules(person)).toList();
        if (steps.stream().allMatch(FirstStep::done)) {
            keepAway(person);
            return List.of();
        }
        return steps;
    }

    private Stream<FirstStep> ofOwner(Person person, boolean byHttps) {
        return person.is(Role.OWNER)
                ? Stream.of(
                        new FirstStep(say("first.address"), say("first.address.what"), PortalPage.SYSTEM.path(),
                                byHttps),
                        new FirstStep(say("first.mail"),
                                say(outbox.isSending() ? "first.mail.what" : "first.mail.noServer"),
                                PortalPage.TEST_MAIL.path(), testingMail.isProved()),
                        new FirstStep(say("first.backup"), say("first.backup.what"), PortalPage.BACKUPS.path(),
                                backups.lastGood().isPresent()))
                : Stream.empty();
    }

    private Stream<FirstStep> ofModules(Person person) {
        return modules.all().stream().flatMap(module -> module.firstSteps(person).stream());
    }

    private boolean isAway(Person person) {
        var is = away.contains(person.id()) || entities.find(FirstStepsAway.class, person.id().value()) != null;
        if (is) {
            away.add(person.id());
        }
        return is;
    }

    /** Whoever knows what to do needs no list. */
    void putAway(Person person) {
        if (keepAway(person)) {
            audit.record(new AuditEntry(person.id(), "system.firstStepsPutAway", person.id().value(), null));
        }
    }

    /** What was done once stays done, also when a backup of then is gone; {@code false} if it was away before. */
    private boolean keepAway(Person person) {
        return entities.createNativeQuery("insert into portal_first_steps_away (account_id, put_away_at)"
                + " values (?1, ?2) on conflict do nothing").setParameter(1, person.id().value())
                .setParameter(2, clock.instant()).executeUpdate() == 1;
    }

    private static Text say(String key) {
        return Text.of(Words.BUNDLE, key);
    }
}
