package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.PASSPHRASE;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Door;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.practice.PracticeSettings;

/** An empty portal, and whoever has the code of its console. */
@ResourceLock(Beans.DATABASE)
class FirstRunTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final FirstRun firstRun = beans.get(FirstRun.class);

    private boolean isNeeded() {
        return beans.ask(firstRun::isNeeded);
    }

    private String code() {
        return beans.ask(firstRun::code);
    }

    private String setUp(String code, String practice, String name, String email, String passphrase) {
        return refused(() -> beans.act(() -> firstRun.setUp(code, practice, "America/Chicago", name, email, passphrase,
                SmallPractice.SPANISH)));
    }

    private String setUp(String code) {
        return setUp(code, "Haus am Park", "Nora Keller", "nora@example.org", PASSPHRASE);
    }

    @Test
    void theCodeMakesWhoeverTypesItOwnerAndTherapist() {
        assertEquals("not refused", setUp(code()));
        var nora = beans.ask(() -> beans.get(Accounts.class).byEmail("nora@example.org").orElseThrow());
        assertEquals(Set.of(Role.OWNER, Role.THERAPIST), nora.roles());
        assertTrue(nora.isActive());
        assertTrue(beans.get(Passphrases.class).matches(PASSPHRASE, nora.passphrase()));
        assertEquals(SmallPractice.SPANISH, nora.person(ZoneOffset.UTC).language());
        assertEquals(List.of("people.firstRun", "practice.changed"),
                beans.kept("select act from portal_audit order by act"));
    }

    @Test
    void thePracticeIsAsTheySay() {
        setUp(code());
        var practice = beans.get(PracticeSettings.class);
        assertEquals("Haus am Park", beans.ask(practice::name));
        assertEquals(ZoneId.of("America/Chicago"), beans.ask(practice::zone));
    }

    @Test
    void itIsNeededUntilThen() {
        assertTrue(isNeeded());
        setUp(code());
        assertFalse(isNeeded());
        assertFalse(isNeeded(), "nobody asks the database again");
    }

    @Test
    void aCodeHasFourWordsAndReplacesTheOneBefore() {
        var earlier = code();
        var later = code();
        assertTrue(later.matches("([a-z]{4}-){4}[0-9]{4}"), later);
        assertNotEquals(earlier, later);
        assertEquals("firstRun.wrong", setUp(earlier));
        assertEquals("not refused", setUp(later));
    }

    @Test
    void anotherCodeDoesNothing() {
        code();
        assertEquals("firstRun.wrong", setUp("lumo-tavi-bora-nika-4821"));
        assertTrue(isNeeded());
    }

    @Test
    void aCodeOfTwoWeeksAgoDoesNothing() {
        var code = code();
        beans.clock().pass(Duration.ofDays(14));
        assertEquals("firstRun.wrong", setUp(code));
    }

    @Test
    void whatWillNotDoLeavesTheCodeAsItWas() {
        var code = code();
        assertEquals("people.name.empty", setUp(code, "Haus am Park", " ", "nora@example.org", PASSPHRASE));
        assertEquals("people.email.wrong", setUp(code, "Haus am Park", "Nora", "nora", PASSPHRASE));
        assertEquals("passphrase.short", setUp(code, "Haus am Park", "Nora", "nora@example.org", "short"));
        assertEquals("practice.name.wrong", setUp(code, " ", "Nora", "nora@example.org", PASSPHRASE));
        assertEquals("not refused", setUp(code));
    }

    @Test
    void itHappensOnce() {
        var code = code();
        setUp(code);
        assertEquals("firstRun.done", setUp(code));
    }

    /** Somebody who works here is no first person, though they have a code. */
    @Test
    void aColleaguesCodeIsNotTheConsoles() {
        var practice = new SmallPractice(beans);
        var colleagues = beans
                .ask(() -> beans.get(AccountActivation.class).open(practice.nora, practice.maya, Door.IN_PERSON));
        var accounts = beans.get(Accounts.class);
        firstRun.accounts = new Accounts() {
            @Override
            boolean isEmpty() {
                return true;
            }

            @Override
            void add(Account account) {
                accounts.add(account);
            }
        };
        assertEquals("firstRun.wrong", setUp(colleagues.words(), "Haus", "Eve", "eve@example.org", PASSPHRASE));
        code();
        assertTrue(beans.ask(() -> beans.get(AccountActivation.class).find("", colleagues.words())).isPresent(),
                "a new code of the console closes nobody else's");
    }
}
