package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.api.Rounds;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;

/** What the owner hears of backups on the start page. */
@ResourceLock(Beans.DATABASE)
class BackupModuleTest {

    @RegisterExtension
    final Beans beans = new Beans().give(Rounds.class, Given.as(Rounds.class, Map.of())).give(Config.class,
            Given.as(Config.class, Map.of("getPropertyNames", asked -> List.of("PATH", "plugin.notices.fee"),
                    "getOptionalValue", asked -> asked[0].equals("portal.seal.file")
                            ? Optional.empty()
                            : Optional.of("of " + asked[0]))));

    private void kept(String id, Instant at, String trouble) {
        var started = at.toString().replace("Z", ".000000Z");
        beans.act(() -> beans.get(EntityManager.class)
                .createNativeQuery("insert into portal_backup values ('" + id + "', '" + started + "', '" + started
                        + "', '', 0, '', '', " + trouble + ")")
                .executeUpdate());
    }

    @Test
    void whatIsSaidToPluginsIsKeptToo() {
        var settings = beans.get(BackupRound.class).settings();
        assertEquals("of plugin.notices.fee", settings.get("plugin.notices.fee"));
        assertEquals("of portal.data.dir", settings.get("portal.data.dir"));
        assertFalse(settings.containsKey("PATH") || settings.containsKey("portal.seal.file"));
    }

    private List<String> told(Role role) {
        var person = new Person(PersonId.fresh(), "Nora", "nora@example.org", Locale.ENGLISH, ZoneOffset.UTC,
                Set.of(role), true);
        return beans.ask(() -> beans.get(BackupModule.class).tasks(person)).stream()
                .map(task -> task.title().key() + " " + task.detail().key() + " " + task.title().arguments()).toList();
    }

    @Test
    void whereThereIsNoneTheOwnerAloneHearsIt() {
        assertEquals(List.of("backup.task.none backup.task.key []"), told(Role.OWNER));
        assertEquals(List.of(), told(Role.THERAPIST));
        assertEquals(List.of(), told(Role.CLIENT));
    }

    @Test
    void afterADayAndTwoHoursItIsTold() {
        var made = beans.clock().instant();
        kept("good", made, "null");
        beans.clock().pass(Duration.ofHours(25));
        assertEquals(List.of(), told(Role.OWNER));
        beans.clock().pass(Duration.ofHours(1));
        assertEquals(List.of("backup.task.old backup.task.key [" + made + "]"), told(Role.OWNER));
    }

    @Test
    void oneOfAClockThatWasAheadDoesNotCount() {
        kept("ahead", beans.clock().instant().plus(Duration.ofDays(3650)), "null");
        assertEquals(List.of("backup.task.none backup.task.key []"), told(Role.OWNER));
        assertEquals(Optional.empty(), beans.ask(() -> beans.get(Backups.class).lastTry()));
    }

    @Test
    void oneThatFailedDoesNotCount() {
        kept("failed", beans.clock().instant(), "'FULL'");
        assertEquals(List.of("backup.task.none backup.task.key []"), told(Role.OWNER));
        var newest = beans.ask(() -> beans.get(Backups.class).newest(2));
        assertEquals(List.of("FULL"), newest.stream().map(BackupRow::trouble).toList());
    }
}
