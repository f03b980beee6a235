package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.FirstStep;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Text;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.people.SmallPractice;
import org.practiceportal.web.shell.Modules;

/** The first day of a small practice with a module that gives everybody one step more. */
@ResourceLock(Beans.DATABASE)
class FirstStepsTest {

    private static final URI HTTPS = URI.create("https://practice.example");

    @RegisterExtension
    final Beans beans = new Beans();

    private final AtomicInteger asked = new AtomicInteger();
    private boolean planted;
    private FirstSteps firstSteps;
    private SmallPractice practice;

    @BeforeEach
    void open() {
        var garden = new PortalModule() {
            @Override
            public String id() {
                return "garden";
            }

            @Override
            public List<FirstStep> firstSteps(Person person) {
                asked.incrementAndGet();
                return List
                        .of(new FirstStep(Text.of("garden", "plant"), Text.of("garden", "how"), "/garden/plant.xhtml",
                                planted));
            }
        };
        beans.give(Modules.class, new Modules() {
            @Override
            public List<PortalModule> all() {
                return List.of(garden);
            }
        });
        practice = new SmallPractice(beans);
        firstSteps = beans.get(FirstSteps.class);
    }

    private List<String> steps(Person person, boolean byHttps) {
        return beans.ask(() -> firstSteps.of(person, byHttps)).stream()
                .map(step -> step.title().key() + (step.done() ? " done" : "")).toList();
    }

    private void backUp() {
        beans.act(() -> beans.get(EntityManager.class)
                .createNativeQuery("insert into portal_backup (id, started_at, ended_at,"
                        + " file, kilobytes, sha256, head) values ('1', '2020-03-02T08:00:00.000000Z', '2020-03-02T08:01:00.000000Z',"
                        + " 'backup.age', 9, 'x', 'x')")
                .executeUpdate());
    }

    private void mailArrives() {
        beans.act(() -> beans.get(EntityManager.class).createNativeQuery("insert into portal_test_mail (id, account_id,"
                + " code_hash, tries_left, sent_at, arrived_at) values ('1', '" + practice.nora.id() + "', 'x', 4,"
                + " '2026-03-02T08:00:00.000000Z', '2026-03-02T08:01:00.000000Z')").executeUpdate());
    }

    @Test
    void theOwnerHasThoseOfThePortalFirst() {
        assertEquals(List.of("first.address", "first.mail", "first.backup", "plant"), steps(practice.nora, false));
        assertEquals(List.of("plant"), steps(practice.maya, false));
        assertEquals(List.of(), steps(practice.jonas, false), "a client");
    }

    @Test
    void eachTicksItselfAndWhenAllAreDoneTheListGoes() {
        assertEquals("first.address done", steps(practice.nora, true).getFirst());
        mailArrives();
        assertEquals("first.mail done", steps(practice.nora, true).get(1));
        backUp();
        assertEquals(List.of("first.address done", "first.mail done", "first.backup done", "plant"),
                steps(practice.nora, true));
        planted = true;
        assertEquals(List.of(), steps(practice.nora, true));
    }

    @Test
    void whoIsDoneIsNotAskedAgain() {
        planted = true;
        steps(practice.maya, false);
        var before = asked.get();
        steps(practice.maya, false);
        assertEquals(before, asked.get());
        assertTrue(before > 0);
    }

    @Test
    void whatIsDoneStaysDoneForEveryInstance() {
        planted = true;
        steps(practice.maya, false);
        planted = false;
        assertEquals(List.of(), beans.ask(() -> beans.get(FirstSteps.class).of(practice.maya, false)));
        assertEquals(1, beans.kept("select account_id from portal_first_steps_away").size());
        assertFalse(practice.acts().contains("system.firstStepsPutAway"), "nobody put it away");
    }

    @Test
    void somebodyPutsTheListAwayForThemselves() {
        beans.act(() -> firstSteps.putAway(practice.nora));
        beans.act(() -> firstSteps.putAway(practice.nora));
        assertEquals(List.of(), steps(practice.nora, false));
        assertEquals(List.of("plant"), steps(practice.maya, false));
        assertEquals(1, practice.acts().stream().filter("system.firstStepsPutAway"::equals).count());
    }

    @Test
    void aPageThatCameByHttpsShowsThatOneCanComeInThatWay() {
        var encrypted = Asked.get("/today.xhtml").header("Host", "practice.example").also("isSecure", true).request();
        assertTrue(FirstStepsView.isAskedByHttps(HTTPS, encrypted));
        assertFalse(FirstStepsView.isAskedByHttps(URI.create("http://practice.example"), encrypted));
        assertFalse(FirstStepsView.isAskedByHttps(URI.create("https://other.example"), encrypted));
        assertFalse(FirstStepsView.isAskedByHttps(HTTPS, Asked.get("/today.xhtml").request()));
    }
}
