package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;

/** Nora brings colleagues into the practice, and ends their access. */
@ResourceLock(Beans.DATABASE)
class StaffAccountsTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final StaffAccounts staffAccounts = beans.get(StaffAccounts.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private AccessCode add(String name, String email, Set<Role> roles) {
        return beans.ask(() -> staffAccounts.add(practice.nora, name, email, roles, Locale.ENGLISH, Door.IN_PERSON));
    }

    private void close(PersonId colleague) {
        beans.act(() -> staffAccounts.close(practice.nora, colleague));
    }

    private boolean opens(AccessCode code) {
        return beans.ask(() -> beans.get(AccountActivation.class).find("", code.words())).isPresent();
    }

    @Test
    void whoIsAddedGetsACodeAndIsNotActiveYet() {
        var code = add("Tomás Herrera", "tomas@example.org", Set.of(Role.THERAPIST));
        var tomas = beans.ask(() -> beans.get(Accounts.class).byEmail("tomas@example.org").orElseThrow());
        assertEquals(Set.of(Role.THERAPIST), tomas.roles());
        assertFalse(tomas.isActive());
        assertEquals("Tomás Herrera", tomas.person(ZoneOffset.UTC).name());
        assertTrue(opens(code));
        assertEquals(List.of("people.added", "people.doorOpened"), practice.acts());
    }

    @Test
    void aCodeMayComeByMail() {
        beans.act(() -> staffAccounts.add(practice.nora, "Tomás", "tomas@example.org", Set.of(Role.THERAPIST),
                SmallPractice.SPANISH, Door.MAIL));
        assertEquals(List.of("tomas@example.org"), beans.kept("select recipient from portal_mail"));
    }

    @Test
    void nobodyIsAddedTwiceOrForNothing() {
        assertEquals("people.email.taken", refused(() -> add("Maya", "MAYA@example.org", Set.of(Role.THERAPIST))));
        assertEquals("people.role.none", refused(() -> add("Tomás", "tomas@example.org", Set.of())));
        assertEquals("people.email.wrong", refused(() -> add("Tomás", "tomas", Set.of(Role.THERAPIST))));
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void aColleagueGetsANewCode() {
        var earlier = add("Tomás", "tomas@example.org", Set.of(Role.THERAPIST));
        var id = beans.ask(() -> beans.get(Accounts.class).byEmail("tomas@example.org").orElseThrow().id());
        var later = beans.ask(() -> staffAccounts.open(practice.nora, id, Door.IN_PERSON));
        assertFalse(opens(earlier));
        assertTrue(opens(later));
    }

    @Test
    void clientsAreTheirTherapistsMatter() {
        var jonas = practice.jonas.id();
        assertThrows(NotFound.class, () -> beans.ask(() -> staffAccounts.open(practice.nora, jonas, Door.IN_PERSON)));
        assertThrows(NotFound.class, () -> close(jonas));
        assertThrows(NotFound.class, () -> beans.act(() -> staffAccounts.reopen(practice.nora, jonas)));
        assertThrows(NotFound.class, () -> close(PersonId.fresh()));
    }

    @Test
    void whoLeavesNoLongerGetsIn() {
        var code = beans.ask(() -> staffAccounts.open(practice.nora, practice.maya.id(), Door.IN_PERSON));
        var session = practice.signedIn(practice.maya);
        close(practice.maya.id());
        assertTrue(practice.account(practice.maya).isClosed());
        assertFalse(practice.isOpen(session));
        assertFalse(opens(code));
        assertEquals("people.closed", practice.acts().getLast());
    }

    @Test
    void whoComesBackGetsInAgain() {
        var before = practice.signedIn(practice.maya);
        close(practice.maya.id());
        beans.act(() -> staffAccounts.reopen(practice.nora, practice.maya.id()));
        assertTrue(practice.account(practice.maya).isActive());
        assertFalse(practice.isOpen(before), "but no session of before comes back to life");
        assertEquals("people.reopened", practice.acts().getLast());
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertEquals("people.close.self", refused(() -> close(practice.nora.id())));
        assertTrue(practice.account(practice.nora).isActive());
    }
}
