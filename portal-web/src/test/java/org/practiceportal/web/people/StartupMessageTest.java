package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.practice.PracticeSettings;
import org.practiceportal.web.shell.Modules;

/** What a start says on the console, and the made-up people of a sample practice. */
@ResourceLock(Beans.DATABASE)
class StartupMessageTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final Garden garden = new Garden();
    private final StartupMessage startupMessage = opening();
    private final List<String> said = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private StartupMessage opening() {
        beans.give(Modules.class, new OneModule());
        var startupMessage = new StartupMessage();
        startupMessage.firstRun = beans.get(FirstRun.class);
        startupMessage.sampleStart = beans.get(SampleStart.class);
        startupMessage.modules = beans.get(Modules.class);
        startupMessage.practice = beans.get(PracticeSettings.class);
        startupMessage.pluginJars = Set.of("garden.jar");
        return startupMessage;
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("org.practiceportal.console").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("org.practiceportal.console").removeHandler(listener);
    }

    private String start() {
        beans.act(() -> startupMessage.start(null));
        assertEquals(1, said.size(), said.toString());
        return said.getFirst();
    }

    @Test
    void anEmptyPortalSaysItsOneTimeCode() {
        var words = start();
        assertTrue(words.matches("(?s).*https://practice\\.example.*([a-z]{4}-){4}[0-9]{4}.*"), words);
    }

    @Test
    void aPortalWithPeopleSaysOnlyWhereItIs() {
        new SmallPractice(beans);
        var words = start();
        assertTrue(words.contains("https://practice.example"), words);
        assertFalse(words.matches("(?s).*([a-z]{4}-){4}[0-9]{4}.*"), words);
    }

    @Test
    void aSampleSaysWhoIsInItAndHowTheySignIn() {
        startupMessage.sample = true;
        var words = start();
        for (var expected : List.of("https://practice.example", "only for the sample", "ruth@example.org",
                "maya@example.org, tomas@example.org", "jonas@example.org", "lucia@example.org")) {
            assertTrue(words.contains(expected), () -> expected + " in " + words);
        }
    }

    @Test
    void whatPluginsAreThereIsLookedAt() {
        start();
        assertEquals(Set.of("garden.jar"), garden.jars);
    }

    @Test
    void theSampleHasAnOwnerTwoTherapistsAndTheirClients() {
        var sample = beans.ask(() -> beans.get(SampleStart.class).add());
        assertEquals(sample, garden.sample, "modules add their own");
        assertTrue(sample.owner().is(Role.OWNER));
        assertEquals(List.of("Dr. Maya Lindqvist", "Tomás Herrera"),
                sample.therapists().stream().map(Person::name).toList());
        var clients = sample.therapists().stream().map(therapist -> sample.clients().get(therapist.id()).size())
                .toList();
        assertEquals(List.of(5, 2), clients);
        assertEquals("Lindenhof Counseling", beans.ask(() -> beans.get(PracticeSettings.class).name()));
    }

    @Test
    void everybodyOfTheSampleSignsIn() {
        var sample = beans.ask(() -> beans.get(SampleStart.class).add());
        var lucia = sample.clients().get(sample.therapists().getLast().id()).getFirst();
        assertEquals("lucia@example.org", lucia.email());
        assertEquals(SmallPractice.SPANISH, lucia.language());
        assertEquals("America/Chicago", lucia.zone().getId());
        for (var person : List.of(sample.owner(), sample.therapists().getFirst(), lucia)) {
            assertTrue(person.active());
            assertTrue(beans.ask(() -> beans.get(SigningIn.class).signIn(person.email(), SamplePeople.PASSPHRASE, "10"))
                    .isPresent());
        }
    }

    /** As if one plugin had been found. */
    private final class OneModule extends Modules {

        @Override
        public void requireNamesBeginWithId(Set<String> pluginJars) {
            garden.jars = pluginJars;
        }

        @Override
        public List<PortalModule> all() {
            return List.of(garden);
        }
    }

    private static final class Garden implements PortalModule {

        private Set<String> jars;
        private SamplePractice sample;

        @Override
        public String id() {
            return "garden";
        }

        @Override
        public void addSample(SamplePractice practice) {
            sample = practice;
        }
    }
}
