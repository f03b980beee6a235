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

    /** Who has nothing left to do, so that nothing is asked again; what is done stays done. */
    private final Set<PersonId> finished = ConcurrentHashMap.newKeySet();

    /**
     * @param byHttps whether browsers reach the portal by https
     * @return none for clients, for whoever put them away, and when all are done
     */
    List<FirstStep> of(Person person, boolean byHttps) {
        if (person.is(Role.CLIENT) || finished.contains(person.id())) {
            return List.of();
        }
        var steps = isAway(person)
                ? List.<FirstStep>of()
                : Stream.concat(ofOwner(person, byHttps), ofModules(person)).toList();
        if (steps.stream().allMatch(FirstStep::done)) {
            finished.add(person.id());
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
        return entities.find(FirstStepsAway.class, person.id().value()) != null;
    }

    /** Whoever knows what to do needs no list. */
    void putAway(Person person) {
        if (!isAway(person)) {
            entities.persist(new FirstStepsAway(person.id(), clock.instant()));
            audit.record(new AuditEntry(person.id(), "system.firstStepsPutAway", person.id().value(), null));
        }
    }

    private static Text say(String key) {
        return Text.of(Words.BUNDLE, key);
    }
}
