package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Door;
import org.practiceportal.api.Facts;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.web.beans.Beans;

/** The people of the practice as modules see them, and the list of those who work there. */
@ResourceLock(Beans.DATABASE)
class DirectoryTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final Directory directory = beans.get(Directory.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private Person add(String name, String email) {
        return beans.ask(() -> directory.addClient(practice.maya, name, email, Locale.ENGLISH));
    }

    private List<String> colleagues(String named, String at) {
        return beans.ask(() -> beans.get(Accounts.class).colleagues(named, PageRequest.of(at))).rows().stream()
                .map(known -> known.person().name()).toList();
    }

    @Test
    void everybodyIsFoundByTheirId() {
        assertEquals(Optional.of(practice.jonas), beans.ask(() -> directory.find(practice.jonas.id())));
        assertEquals(Optional.empty(), beans.ask(() -> directory.find(PersonId.fresh())));
    }

    @Test
    void aClientIsTheirTherapistsAlone() {
        var jonas = practice.jonas.id();
        assertEquals(Optional.of(practice.jonas), beans.ask(() -> directory.clientOf(practice.maya, jonas)));
        assertEquals(Optional.empty(), beans.ask(() -> directory.clientOf(practice.nora, jonas)));
        assertEquals(Optional.empty(), beans.ask(() -> directory.clientOf(practice.maya, practice.nora.id())));
    }

    @Test
    void aTherapistAddsAClient() {
        var amara = add("Amara Okafor", "amara@example.org");
        assertEquals(Set.of(Role.CLIENT), amara.roles());
        assertEquals(ZoneId.of("America/Chicago"), amara.zone());
        assertEquals(Optional.of(amara), beans.ask(() -> directory.clientOf(practice.maya, amara.id())));
        assertEquals(List.of("people.added"), practice.acts());
    }

    private Person change(Person therapist, Person client, String name, Facts facts) {
        return beans.ask(() -> directory.changeClient(therapist, client.id(), name, facts, Locale.ENGLISH));
    }

    @Test
    void aTherapistChangesWhatIsKnownAboutTheirClient() {
        var told = new Facts("Jonas A. Ferreira", "he/him", "+1 312 555 0142");
        var changed = change(practice.maya, practice.jonas, "Jo Ferreira", told);
        assertEquals("Jo Ferreira", changed.name());
        assertEquals(told, changed.facts());
        assertEquals(Locale.ENGLISH, changed.language());
        assertEquals(practice.jonas.email(), changed.email());
        assertEquals(Optional.of(changed), beans.ask(() -> directory.find(practice.jonas.id())));
        assertEquals(List.of("people.clientChanged"), practice.acts());
    }

    @Test
    void nobodyElseDoesAndNothingThatIsRefusedIsKept() {
        assertThrows(NotFound.class, () -> change(practice.nora, practice.jonas, "Jo", Facts.NONE));
        assertThrows(NotFound.class, () -> change(practice.maya, practice.nora, "Jo", Facts.NONE));
        assertEquals("people.phone.wrong",
                refused(() -> change(practice.maya, practice.jonas, "Jo", new Facts("", "", "call me"))));
        assertEquals(Optional.of(practice.jonas), beans.ask(() -> directory.find(practice.jonas.id())));
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void noTwoHaveOneAddress() {
        assertEquals("people.email.taken", refused(() -> add("Jonas", "JONAS@example.org")));
        assertEquals("people.email.wrong", refused(() -> add("Jonas", "jonas")));
        assertEquals(List.of(), practice.acts());
    }

    /** In the same words, before anybody is added. */
    @Test
    void whyNotIsToldBefore() {
        for (var tried : List.of(List.of("Jonas", "JONAS@example.org", "people.email.taken"),
                List.of("Jonas", "jonas", "people.email.wrong"), List.of(" ", "j@example.org", "people.name.empty"))) {
            assertEquals(tried.get(2),
                    beans.ask(() -> directory.refusal(tried.get(0), tried.get(1))).orElseThrow().key());
            assertEquals(tried.get(2), refused(() -> add(tried.get(0), tried.get(1))));
        }
        assertEquals(Optional.empty(), beans.ask(() -> directory.refusal("Jonas", "another@example.org")));
    }

    @Test
    void aClientIsLetIn() {
        var code = beans.ask(() -> directory.openDoor(practice.maya, practice.jonas, Door.IN_PERSON));
        assertEquals(practice.jonas.id(),
                beans.ask(() -> beans.get(AccountActivation.class).find("", code.words())).orElseThrow().account());
    }

    @Test
    void colleaguesStandInTheOrderOfTheirNames() {
        assertEquals(List.of("Maya Lindqvist", "Nora Keller"), colleagues("", null));
        assertEquals(List.of("Nora Keller"), colleagues("", "after." + practice.maya.id().value()));
        assertEquals(List.of("Maya Lindqvist"), colleagues("", "before." + practice.nora.id().value()));
        assertEquals(colleagues("", null), colleagues("", "after." + practice.jonas.id().value()),
                "a client names no page of theirs");
    }

    @Test
    void theyAreFoundByAnyPartOfTheirNameInAnySpelling() {
        assertEquals(List.of("Maya Lindqvist"), colleagues("LINDQ", null));
        assertEquals(List.of("Nora Keller"), colleagues("nóra", null));
        assertEquals(List.of(), colleagues("jonas", null), "clients are no colleagues");
    }

    @Test
    void whatIsTypedIsNoPattern() {
        for (var wild : List.of("%", "_", "!")) {
            assertEquals(List.of(), colleagues(wild, null));
        }
    }
}
