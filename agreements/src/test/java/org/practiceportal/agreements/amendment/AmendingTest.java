package org.practiceportal.agreements.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.Plan.Line;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas has signed; then he and Maya share another place, which holds when both have signed that too. */
class AmendingTest {

    private static final Place GYM = new Place("Gym", "I go at six.", "I go at noon.");
    private static final Place CHOIR = new Place("Choir", "", "I sing.");

    private final SmallPractice practice = new SmallPractice();
    private final Amending amending = practice.room(Amending.class);
    private final Amendments amendments = practice.room(Amendments.class);
    private final SharedPlaces places = practice.room(SharedPlaces.class);
    private final Invitation invitation;
    private final Acknowledgement signed;

    AmendingTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
        signed = practice.readsAndSigns(practice.jonas, invitation);
    }

    private void share(Place place) {
        practice.rooms.does(() -> places.propose(practice.jonas, invitation, place));
        practice.rooms.does(() -> places.agree(practice.maya, invitation, turn(place)));
    }

    private String turn(Place place) {
        return places.plan(invitation).lines().stream().map(Line::last)
                .filter(last -> last.place().name().equals(place.name())).findFirst().orElseThrow().getId();
    }

    private Optional<AmendmentDraft> draft() {
        return practice.rooms.does(() -> amending.draft(invitation));
    }

    private void signs(Person by) {
        signs(by, draft().orElseThrow().digest(), by.name());
    }

    private void signs(Person by, String shown, String name) {
        practice.rooms.does(() -> amending.sign(by, invitation, shown, new Signature(name, "")));
    }

    private void refuses(String key, Person by, String shown, String name) {
        assertEquals(key, assertThrows(Refused.class, () -> signs(by, shown, name)).why().key());
        assertEquals(List.of(), practice.rooms.does(() -> amendments.signed(signed)));
    }

    private List<Place> holding() {
        return practice.rooms.does(() -> amendments.places(signed));
    }

    private List<String> tasks(Person person) {
        return practice.rooms.does(() -> practice.room(AmendmentTasks.class).tasks(person).map(Task::path).toList());
    }

    @Test
    void whatOnlyOneWantsIsNotSigned() {
        practice.rooms.does(() -> places.propose(practice.jonas, invitation, GYM));
        assertEquals(Optional.empty(), draft());
    }

    @Test
    void beforeAnAgreementIsSignedNothingIsAdded() {
        var hers = practice.invites(practice.grace);
        practice.rooms.does(() -> assertEquals(Optional.empty(), amending.draft(hers)));
        assertEquals("amend.changed", assertThrows(Refused.class, () -> practice.rooms.does(
                () -> amending.sign(practice.grace, hers, "", new Signature("Grace", "")))).why().key());
    }

    @Test
    void whatBothWantIsSignedByBothAndThenHolds() {
        share(GYM);
        var draft = draft().orElseThrow();
        assertEquals(List.of(GYM), draft.added());
        assertEquals(List.of(), draft.leaving());
        assertFalse(draft.isSignedBy(practice.jonas.id()));
        assertEquals(List.of(), tasks(practice.maya));
        signs(practice.jonas);
        assertEquals(List.of(AgreementsPage.AMENDMENT.at(practice.jonas.id())), tasks(practice.maya));
        assertEquals(List.of(), tasks(practice.jonas));
        assertTrue(draft().orElseThrow().isSignedBy(practice.jonas.id()));
        assertFalse(draft().orElseThrow().isSignedBy(practice.maya.id()));
        assertEquals(List.of(), holding());
        assertEquals(1, practice.rooms.does(() -> amendments.waitingFor(practice.maya.id())).size());
        assertEquals(practice.maya.id(), practice.mailed().getLast());
        signs(practice.maya);
        assertEquals(List.of(), tasks(practice.maya));
        assertEquals(List.of(GYM), holding());
        assertEquals(Optional.empty(), draft());
        assertEquals(List.of(), practice.rooms.does(() -> amendments.waitingFor(practice.maya.id())));
        assertEquals(practice.jonas.id(), practice.mailed().getLast());
        assertEquals(2, practice.acts().stream().filter("agreements.amended"::equals).count());
    }

    @Test
    void whatIsKeptIsWhatBothSaw() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        signs(practice.maya);
        signs(practice.jonas);
        var kept = practice.rooms.does(() -> amendments.signed(signed)).getFirst();
        assertEquals(shown, kept.digest());
        assertEquals(shown, TextDigest.of(kept.words()));
        assertEquals(1, kept.number());
        assertEquals(signed.id(), kept.amended().id());
        assertEquals(List.of(practice.maya.id(), practice.jonas.id()), List.of(kept.therapist(), kept.client()));
        var last = kept.signatureOf(practice.jonas.id()).orElseThrow();
        assertEquals(new Signature("Jonas Ferreira", ""), last.signature());
        assertEquals(last.signedAt(), kept.getSignedAt());
        assertTrue(kept.signatureOf(practice.maya.id()).orElseThrow().signedAt().isBefore(last.signedAt()));
    }

    @Test
    void aSecondClickSignsNothing() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        signs(practice.jonas, shown, "Jonas");
        signs(practice.jonas, shown, "Jonas");
        assertEquals(1, practice.acts().stream().filter("agreements.amended"::equals).count());
        signs(practice.maya, shown, "Maya");
        signs(practice.maya, shown, "Maya");
        assertEquals(2, practice.acts().stream().filter("agreements.amended"::equals).count());
    }

    @Test
    void ifTheyAgreeOnSomethingElseWhatWasBegunNeverHolds() {
        share(GYM);
        signs(practice.jonas);
        share(CHOIR);
        assertEquals(List.of(), tasks(practice.maya), "what he signed is not what both agreed on");
        assertEquals(List.of(GYM, CHOIR), draft().orElseThrow().now());
        assertFalse(draft().orElseThrow().isSignedBy(practice.jonas.id()));
        signs(practice.maya);
        signs(practice.jonas);
        assertEquals(List.of(GYM, CHOIR), holding());
        assertEquals(List.of(2),
                practice.rooms.does(() -> amendments.signed(signed)).stream().map(Amendment::number).toList());
    }

    @Test
    void aPlaceCanBeTakenOffAgain() {
        share(GYM);
        share(CHOIR);
        signs(practice.maya);
        signs(practice.jonas);
        practice.rooms.does(() -> places.takeOff(practice.jonas, invitation, turn(GYM)));
        practice.rooms.does(() -> places.agree(practice.maya, invitation, turn(GYM)));
        assertEquals(List.of("Gym"), draft().orElseThrow().leaving());
        assertEquals(List.of(), draft().orElseThrow().added());
    }

    @Test
    void otherWordsThanWereShownAreNotSigned() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        share(CHOIR);
        refuses("amend.changed", practice.jonas, shown, "Jonas");
        refuses("amend.changed", practice.maya, "", "Maya");
    }

    @Test
    void whatWasReplacedIsNotAddedTo() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        practice.publishes("crisis");
        practice.invites(practice.jonas);
        refuses("amend.changed", practice.jonas, shown, "Jonas");
    }

    @Test
    void whoTookTheConsentBackSignsOnPaper() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        practice.rooms.does(() -> practice.room(Requesting.class).paper(practice.jonas, invitation));
        refuses("amend.consent", practice.jonas, shown, "Jonas");
        signs(practice.maya, shown, "Maya");
        assertEquals("agreements.amended", practice.acts().getLast(), "the therapist needs no such consent");
    }

    @Test
    void aNameThatCannotBePrintedIsNamed() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        var why = assertThrows(Refused.class, () -> signs(practice.jonas, shown, "\u16ae")).why();
        assertEquals("sign.name.letters", why.key());
        assertEquals(FontCharacters.missingFrom("\u16ae"), why.arguments());
    }

    @Test
    void nobodyElseSigns() {
        share(GYM);
        var shown = draft().orElseThrow().digest();
        assertThrows(NotFound.class, () -> signs(practice.grace, shown, "Grace"));
    }

    @Test
    void anAmendmentChangesSomethingAndEachSignsItForThemselves() {
        var now = signed.signedAt();
        assertThrows(IllegalArgumentException.class,
                () -> new Amendment(signed, 1, List.of(GYM), List.of(GYM), now));
        var amendment = new Amendment(signed, 1, List.of(), List.of(GYM), now);
        assertEquals(List.of(GYM), amendment.places());
        var name = new Signature("Somebody", "");
        assertThrows(NotFound.class, () -> amendment.sign(practice.grace, amendment.digest(), name, now));
        assertEquals("amend.changed", assertThrows(Refused.class,
                () -> amendment.sign(practice.jonas, "other", name, now)).why().key());
        amendment.sign(practice.jonas, amendment.digest(), name, now);
        assertFalse(amendment.isSigned());
        assertNull(amendment.getSignedAt());
        amendment.sign(practice.maya, amendment.digest(), name, now.plusSeconds(1));
        assertTrue(amendment.isSigned());
        assertEquals(now.plusSeconds(1), amendment.getSignedAt());
    }
}
