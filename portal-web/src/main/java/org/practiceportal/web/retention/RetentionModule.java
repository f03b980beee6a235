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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.NavigationEntry;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/**
 * What waits for somebody about records: a therapist's clients who ask for erasure or whose time is over, a client's answer, and for
 * everybody that the practice took along a copy of all. Asked at once.
 */
@ApplicationScoped
@Transactional
public class RetentionModule implements PortalModule {

    private static final Duration SHOWN = Duration.ofDays(30);
    private static final String PROPOSED = "(select count(p) from RetentionProposal p where not exists"
            + " (select h from LegalHold h where h.clientId = p.clientId and h.therapistId = p.therapistId"
            + " and not exists (select l from LiftedHold l where l.holdId = h.id)) and ";
    private static final String COPIES = "(select count(c) from PracticeCopy c where c.takenAt > :since)";
    private static final String ANSWERED = "(select count(w) from ErasureAnswer w, ErasureRequest q"
            + " where w.requestId = q.id and q.clientId = a.id and w.answeredAt > :since)";
    private static final String ASKED = "(select count(q) from ErasureRequest q where q.therapistId = a.id"
            + " and not exists (select w from ErasureAnswer w where w.requestId = q.id))";

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

    /** @param count how many there are, about the account {@code a}; those of the last while are after {@code :since} */
    private record Question(String key, PortalPage page, String count) {

        private DashboardTask task(long number) {
            return new DashboardTask(Text.of(Words.BUNDLE, key, number), Text.of(Words.BUNDLE, key + ".detail"),
                    page.path());
        }
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        var questions = questions(person);
        var counts = (Object[]) entities
                .createQuery("select " + questions.stream().map(Question::count).collect(Collectors.joining(", "))
                        + " from Account a where a.id = :person")
                .setParameter("person", person.id().value()).setParameter("since", clock.instant().minus(SHOWN))
                .getSingleResult();
        return IntStream.range(0, counts.length).filter(i -> number(counts[i]) > 0)
                .mapToObj(i -> questions.get(i).task(number(counts[i]))).toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static List<Question> questions(Person person) {
        var questions = new ArrayList<Question>();
        questions.add(new Question("practiceCopy.task", PortalPage.PRACTICE_COPY, COPIES));
        if (person.is(Role.CLIENT)) {
            questions.add(new Question("erasure.task.answered", PortalPage.ERASURE_REQUEST, ANSWERED));
        }
        if (person.is(Role.THERAPIST)) {
            questions.add(new Question("erasure.task.asked", PortalPage.RETENTION, ASKED));
            questions.add(new Question("retention.task", PortalPage.RETENTION, PROPOSED + "p.therapistId = a.id)"));
        }
        if (person.is(Role.OWNER)) {
            questions.add(new Question("retention.task.owner", PortalPage.RETENTION_RULE,
                    PROPOSED + "(select count(t) from Account t where t.id = p.therapistId"
                            + " and t.closedAt is not null) = 1)"));
        }
        return questions;
    }
}
