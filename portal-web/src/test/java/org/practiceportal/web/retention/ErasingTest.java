package org.practiceportal.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.PASSPHRASE;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.web.beans.Beans;

/** Maya, or Nora for a therapist who has left, erases what was kept of Jonas; and who does not. */
@ResourceLock(Beans.DATABASE)
class ErasingTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private RetainedPractice practice;
    private Person maya;
    private Person nora;
    private Person jonas;

    @BeforeEach
    void open() {
        practice = new RetainedPractice(beans);
        maya = practice.people.maya;
        nora = practice.people.nora;
        jonas = practice.people.jonas;
    }

    private String refusal(Person by) {
        return refused(() -> practice.erases(by, PASSPHRASE));
    }

    @Test
    void onlyWhenItHasEndedAndItsTimeIsOver() {
        assertEquals("erasure.refused.goes_on", refusal(maya));
        practice.ends();
        assertEquals("erasure.refused.no_rule", refusal(maya));
        practice.rules(7, 3);
        assertEquals("erasure.refused.until", refusal(maya));
        practice.pass(7);
        assertEquals("account.currentWrong", refused(() -> practice.erases(maya, "not this one at all")));
        assertThrows(NotFound.class, () -> practice.erases(nora, PASSPHRASE));
        practice.people.signedIn(jonas);
        var tombstone = practice.erases(maya, PASSPHRASE);
        assertEquals(Tombstone.Reason.RETENTION, tombstone.getReason());
        assertEquals(List.of("–"), practice.kept("select name from portal_account where id = '" + jonas.id() + "'"));
        for (var table : List.of("portal_session where account_id", "portal_mail where person_id")) {
            assertEquals(List.of(), practice.kept("select 1 from " + table + " = '" + jonas.id() + "'"));
        }
        assertTrue(practice.people.acts().contains("retention.erased"));
        assertEquals(List.of(), beans.ask(() -> beans.get(Relations.class).of(jonas)));
        assertThrows(NotFound.class, () -> practice.erases(maya, PASSPHRASE), "a second time");
    }

    @Test
    void theirAddressCanBeUsedAnew() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(1);
        practice.erases(maya, PASSPHRASE);
        var again = beans.ask(() -> beans.get(People.class).addClient(maya, "Jonas", jonas.email(), Locale.ENGLISH));
        assertFalse(again.id().equals(jonas.id()));
        assertEquals(RelationState.GOES_ON,
                beans.ask(() -> beans.get(Relations.class).between(maya, again.id())).orElseThrow().state());
    }

    @Test
    void notWhileItIsHeld() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(2);
        assertEquals("hold.why.missing", refused(() -> hold(" ")));
        hold("Letter of the court");
        assertEquals("erasure.refused.held", refusal(maya));
        var holds = beans.get(LegalHolds.class);
        var held = beans.ask(() -> holds.on(jonas.id(), maya.id())).getFirst();
        assertThrows(NotFound.class, () -> beans.act(() -> holds.lift(nora, held.getId(), "Over")));
        assertThrows(NotFound.class, () -> beans.act(() -> holds.liftAsOwner(nora, held.getId(), "Over")));
        beans.act(() -> holds.lift(maya, held.getId(), "Over"));
        assertThrows(NotFound.class, () -> beans.act(() -> holds.lift(maya, held.getId(), "Over")));
        practice.erases(maya, PASSPHRASE);
        assertEquals(List.of(), practice.kept("select words from portal_legal_hold"));
        assertTrue(practice.people.acts().containsAll(List.of("retention.held", "retention.lifted")));
    }

    private void hold(String why) {
        beans.act(() -> beans.get(LegalHolds.class).hold(maya, jonas.id(), why));
    }

    @Test
    void anOwnerHoldsByTheAddressAndOnlyAnOwnerLiftsThat() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(2);
        var holds = beans.get(LegalHolds.class);
        assertEquals("account.currentWrong",
                refused(() -> beans.act(() -> holds.hold(nora, jonas.email(), "A suit", "another one entirely"))));
        for (var nobody : List.of("somebody@example.org", maya.email(), "", "nonsense")) {
            assertEquals("hold.nobody", refused(() -> beans.act(() -> holds.hold(nora, nobody, "A suit", PASSPHRASE))));
        }
        beans.act(() -> holds.hold(nora, jonas.email(), "A suit", PASSPHRASE));
        assertEquals("erasure.refused.held", refusal(maya));
        var held = beans.ask(holds::ofOwners).getFirst();
        assertThrows(NotFound.class, () -> beans.act(() -> holds.lift(maya, held.getId(), "Over")));
        beans.act(() -> holds.liftAsOwner(nora, held.getId(), "Over"));
        practice.erases(maya, PASSPHRASE);
    }

    @Test
    void somebodyUnderAgeStaysUntilTheirDay() {
        practice.underAge = Set.of(jonas.id());
        practice.ends();
        practice.rules(1, 3);
        practice.pass(2);
        assertEquals("erasure.refused.age_unknown", refusal(maya));
        var retaining = beans.get(Retaining.class);
        var today = practice.today();
        assertThrows(NotFound.class, () -> beans.act(() -> retaining.comesOfAge(nora, jonas.id(), today)));
        beans.act(() -> retaining.comesOfAge(maya, jonas.id(), today.minusYears(1)));
        assertEquals("erasure.refused.until", refusal(maya));
        beans.act(() -> retaining.comesOfAge(maya, jonas.id(), today.minusYears(3)));
        practice.erases(maya, PASSPHRASE);
        assertEquals(List.of(), practice.kept("select id from portal_coming_of_age"));
    }

    @Test
    void anOwnerDoesItOnlyForWhoHasLeftAndLearnsNoName() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(2);
        var ended = practice.kept("select id from portal_relation_step").getFirst().toString();
        var erasing = beans.get(Erasing.class);
        assertThrows(NotFound.class, () -> beans.ask(() -> erasing.eraseAsOwner(nora, ended, PASSPHRASE)));
        practice.leaves(maya);
        var lines = beans.ask(() -> beans.get(Retaining.class).pageOfNobodyHere(PageRequest.of(null))).rows();
        assertEquals(List.of(ended), lines.stream().map(Retaining.Line::id).toList());
        assertEquals(null, lines.getFirst().client());
        assertThrows(NotFound.class, () -> beans.ask(() -> erasing.eraseAsOwner(nora, "nonsense", PASSPHRASE)));
        var tombstone = beans.ask(() -> erasing.eraseAsOwner(nora, ended, PASSPHRASE));
        assertEquals(nora.id(), tombstone.erasedBy());
        assertEquals(List.of(),
                beans.ask(() -> beans.get(Retaining.class).pageOfNobodyHere(PageRequest.of(null))).rows());
    }

    @Test
    void aTombstoneIsForTheOwnerAndTheTherapist() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(2);
        var id = practice.erases(maya, PASSPHRASE).getId();
        var tombstones = beans.get(Tombstones.class);
        for (var reader : List.of(maya, nora)) {
            assertEquals(id, beans.ask(() -> tombstones.of(reader, id)).getId());
        }
        assertThrows(NotFound.class, () -> beans.ask(() -> tombstones.of(jonas, id)));
        assertThrows(NotFound.class, () -> beans.ask(() -> tombstones.of(nora, "nonsense")));
        var gone = beans.ask(() -> tombstones.gone(tombstones.of(nora, id)));
        assertTrue(gone.contains(new Tombstones.Gone("portal", "accounts", 1)), gone.toString());
    }
}
