package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** What waits for somebody: a therapist's clients who ask for erasure or whose time is over, and a client's answer. */
@ApplicationScoped
@Transactional
public class RetentionModule implements PortalModule {

    private static final Duration SHOWN = Duration.ofDays(30);
    private static final String PROPOSED = "select count(p) from RetentionProposal p where not exists"
            + " (select h from LegalHold h where h.clientId = p.clientId and h.therapistId = p.therapistId"
            + " and not exists (select l from LiftedHold l where l.holdId = h.id)) and ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "retention";
    }

    @Override
    public List<NavigationEntry> navigation(Person person) {
        return person.is(Role.THERAPIST)
                ? List.of(new NavigationEntry(Text.of(Words.BUNDLE, "retention.menu"), PortalPage.RETENTION.path()))
                : List.of();
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        var tasks = new ArrayList<DashboardTask>();
        if (person.is(Role.CLIENT) && isAnswered(person)) {
            tasks.add(task("erasure.task.answered", 1, PortalPage.ERASURE_REQUEST));
        }
        if (person.is(Role.THERAPIST)) {
            add(tasks, "erasure.task.asked", count("select count(q) from ErasureRequest q where q.therapistId = :person"
                    + " and not exists (select w from ErasureAnswer w where w.requestId = q.id)", person),
                    PortalPage.RETENTION);
            add(tasks, "retention.task", count(PROPOSED + "p.therapistId = :person", person), PortalPage.RETENTION);
        }
        if (person.is(Role.OWNER)) {
            add(tasks, "retention.task.owner",
                    entities.createQuery(PROPOSED + "(select count(a) from Account a where a.id = p.therapistId"
                            + " and a.closedAt is not null) = 1", Long.class).getSingleResult(),
                    PortalPage.RETENTION_RULE);
        }
        return tasks;
    }

    private boolean isAnswered(Person client) {
        return entities.createQuery("select count(w) from ErasureAnswer w, ErasureRequest q where w.requestId = q.id"
                + " and q.clientId = :person and w.answeredAt > :since", Long.class)
                .setParameter("person", client.id().value()).setParameter("since", clock.instant().minus(SHOWN))
                .getSingleResult() > 0;
    }

    private long count(String question, Person person) {
        return entities.createQuery(question, Long.class).setParameter("person", person.id().value())
                .getSingleResult();
    }

    private static void add(List<DashboardTask> tasks, String key, long number, PortalPage page) {
        if (number > 0) {
            tasks.add(task(key, number, page));
        }
    }

    private static DashboardTask task(String key, long number, PortalPage page) {
        return new DashboardTask(Text.of(Words.BUNDLE, key, number), Text.of(Words.BUNDLE, key + ".detail"),
                page.path());
    }
}
