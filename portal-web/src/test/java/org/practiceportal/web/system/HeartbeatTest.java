package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.shell.Modules;
import org.practiceportal.web.shell.Words;

/** What the owner hears on the start page of how the portal is doing, and who is known to be there. */
@ResourceLock(Beans.DATABASE)
class HeartbeatTest {

    private static final Text WORDS = Text.of(Words.BUNDLE, "system.well");

    @RegisterExtension
    final Beans beans = new Beans().give(Config.class, Given.as(Config.class, Map.of())).give(Modules.class,
            new OneModule());

    private List<SystemLine> lines = List.of();

    /** A plugin that says how it is doing. */
    private final class OneModule extends Modules {
        @Override
        public List<PortalModule> all() {
            return List.of(Given.as(PortalModule.class, Map.of("id", asked -> "garden", "system", asked -> lines)));
        }
    }

    private List<String> told(Role role) {
        var person = new Person(PersonId.fresh(), "Nora", "nora@example.org", Locale.ENGLISH, ZoneOffset.UTC,
                Set.of(role), true);
        return beans.get(SystemModule.class).tasks(person).stream()
                .map(task -> task.title().key() + " " + task.title().arguments() + " " + task.path()).toList();
    }

    @Test
    void theOwnerAloneHearsWhatNeedsSomebody() {
        var heartbeat = beans.get(Heartbeat.class);
        beans.act(heartbeat::beat);
        assertEquals(List.of(), told(Role.OWNER), "a backup that is missing is told by itself");
        lines = List.of(SystemLine.trouble(WORDS, WORDS, WORDS), SystemLine.open(WORDS, WORDS, WORDS),
                SystemLine.trouble(WORDS, WORDS, WORDS));
        assertEquals(List.of(), told(Role.OWNER), "nobody is asked by the start page");
        beans.act(heartbeat::beat);
        assertEquals(List.of("system.task [2] /system/state.xhtml"), told(Role.OWNER));
        assertEquals(List.of(), told(Role.THERAPIST));
    }

    @Test
    void whoHasLeftDoesNotComeBack() {
        var heartbeat = beans.get(Heartbeat.class);
        beans.act(heartbeat::beat);
        assertTrue(beans.kept("select place from portal_instance").getFirst().toString().endsWith(":8080"));
        beans.act(heartbeat::leave);
        beans.act(heartbeat::beat);
        assertEquals(List.of(), beans.kept("select place from portal_instance"));
    }
}
