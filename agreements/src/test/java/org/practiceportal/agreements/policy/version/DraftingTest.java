package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.editing.Licensing;
import org.practiceportal.agreements.policy.sharing.Offer;
import org.practiceportal.agreements.policy.sharing.Offering;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.version.DraftRevision.Act;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;

/** Maya writes: each change is kept at once, can be taken back and done again, and what she offers is a copy. */
class DraftingTest {

    private static final Locale EN = Locale.ENGLISH;

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Drafting drafting = practice.room(Drafting.class);
    private final Offering offering = practice.room(Offering.class);
    private final Policies policies = practice.room(Policies.class);
    private final DraftHistory history = practice.room(DraftHistory.class);

    private PolicyDraft draft() {
        return practice.rooms.does(() -> drafting.draft(OwnPolicy.first(maya, EN)));
    }

    private List<DraftRevision> steps() {
        return practice.rooms.does(() -> drafting.steps(OwnPolicy.first(maya, EN), PageRequest.of(null)).rows());
    }

    private Optional<DraftRevision> undo() {
        return practice.rooms.does(() -> drafting.undo(OwnPolicy.first(maya, EN)));
    }

    private Optional<DraftRevision> redo() {
        return practice.rooms.does(() -> drafting.redo(OwnPolicy.first(maya, EN)));
    }

    private void says(String words) {
        practice.changes(draft -> draft.say("fit", RichText.of(words)));
    }

    private void offersUndoAndRedo(boolean undo, boolean redo) {
        assertEquals(new DraftStatus(undo, redo, null),
                practice.rooms.does(() -> drafting.status(OwnPolicy.first(maya, EN))));
    }

    @Test
    void whoHasChangedNothingHasTheUsualDraftAndNoHistory() {
        assertEquals(PolicyDraft.starting(EN), draft());
        assertEquals(List.of(), steps());
        offersUndoAndRedo(false, false);
        assertEquals(Optional.empty(), undo());
        assertEquals(Optional.empty(), redo());
    }

    @Test
    void aChangeIsTakenBackAndDoneAgain() {
        practice.changes(draft -> draft.include("crisis"));
        var changed = draft();
        offersUndoAndRedo(true, false);
        assertEquals("crisis", undo().orElseThrow().topic());
        assertEquals(PolicyDraft.starting(EN), draft());
        offersUndoAndRedo(false, true);
        assertTrue(redo().isPresent());
        assertEquals(changed, draft());
        offersUndoAndRedo(true, false);
    }

    @Test
    void afterAnotherChangeNothingIsDoneAgain() {
        practice.changes(draft -> draft.include("crisis"));
        undo();
        practice.changes(draft -> draft.include("online"));
        assertEquals(Optional.empty(), redo());
        undo();
        assertEquals(PolicyDraft.starting(EN), draft());
    }

    @Test
    void ofSeveralEachIsOneStep() {
        practice.changes(draft -> draft.include("crisis"));
        practice.changes(draft -> draft.include("online"));
        assertEquals(List.of(2, 1), steps().stream().map(DraftRevision::number).toList());
        var before = "before." + steps().getLast().id();
        assertEquals(List.of(2),
                practice.rooms.does(() -> drafting.steps(OwnPolicy.first(maya, EN), PageRequest.of(before))).rows()
                        .stream().map(DraftRevision::number).toList());
        undo();
        undo();
        assertEquals(PolicyDraft.starting(EN), draft());
        redo();
        redo();
        assertEquals(PolicyDraft.starting(EN).include("crisis").include("online"), draft());
    }

    @Test
    void whatIsTypedOnIsOneStepForAWhile() {
        says("I");
        says("I meet");
        assertEquals(1, steps().size());
        practice.pass(Duration.ofMinutes(6));
        says("I meet you");
        assertEquals(2, steps().size());
        practice.changes(draft -> draft.say("friendly", RichText.of("Hello")));
        assertEquals(3, steps().size());
    }

    @Test
    void twoPagesNeverShareAStep() {
        for (var page : List.of("one", "another")) {
            practice.rooms.does(() -> drafting.change(OwnPolicy.first(maya, EN), page,
                    draft -> draft.say("fit", RichText.of("From page " + page))));
        }
        assertEquals(2, steps().size());
    }

    @Test
    void whoChangesTheDraftGetsItAsItStandsThen() {
        assertEquals(PolicyDraft.starting(EN).include("crisis"),
                practice.rooms
                        .does(() -> drafting.change(OwnPolicy.first(maya, EN), draft -> draft.include("crisis"))));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        practice.changes(draft -> draft);
        assertEquals(List.of(), steps());
    }

    @Test
    void whatStoodThereBeforeACopyIsKept() {
        practice.changes(draft -> draft.include("crisis"));
        var before = draft();
        practice.rooms.does(() -> drafting.replace(OwnPolicy.first(maya, EN), PolicyDraft.starting(EN), Act.COPIED));
        assertEquals(PolicyDraft.starting(EN), draft());
        var step = steps().getFirst();
        assertEquals(Act.COPIED, step.act());
        assertEquals(before, step.draft());
        practice.rooms.does(() -> {
            assertEquals(step.id(), history.find(maya.id(), step.id()).orElseThrow().id());
            assertTrue(history.find(practice.jonas.id(), step.id()).isEmpty(), "somebody else's does not exist");
        });
    }

    @Test
    void versionsAreFoundByTherapistAndLanguage() {
        var first = practice.publishes();
        var second = practice.publishes("crisis");
        practice.rooms.does(() -> {
            assertEquals(second.id(), policies.latest(OwnPolicy.first(maya, EN)).orElseThrow().id());
            assertEquals(second.id(), policies.latest(maya.id()).orElseThrow().id());
            assertTrue(policies.latest(OwnPolicy.first(maya, Locale.of("es"))).isEmpty());
            assertTrue(policies.latest(practice.jonas.id()).isEmpty());
            assertEquals(second.id(), policies.latestLike(first).id());
            assertEquals(List.of(second.id()), policies.after(first).stream().map(PolicyVersion::id).toList());
            assertEquals(List.of(second.id(), first.id()),
                    policies.versions(OwnPolicy.first(maya, EN)).stream().map(PolicyVersion::id).toList());
            assertEquals(first.digest(), policies.version(first.id()).orElseThrow().digest());
            assertTrue(policies.version("nothing").isEmpty());
        });
    }

    @Test
    void theTurnIsWithOnePolicy() {
        var hers = practice.publishes();
        var others = new SmallPractice().publishes();
        practice.rooms.does(() -> {
            var turn = policies.lock(hers);
            assertThrows(IllegalStateException.class, () -> policies.keep(turn, others));
        });
    }

    @Test
    void anOfferIsACopyOfTheDraftUntilItIsTakenBack() {
        practice.changes(draft -> draft.include("crisis"));
        var offered = draft();
        var offer = practice.rooms.does(() -> offering.offer(OwnPolicy.first(maya, EN)));
        practice.changes(draft -> draft.include("online"));
        practice.rooms.does(() -> {
            assertEquals(offered, offering.find(offer.id()).orElseThrow().draft());
            assertEquals(offer.id(), offering.of(OwnPolicy.first(maya, EN)).orElseThrow().id());
            assertEquals(List.of(offer.id()), offering.all(EN).stream().map(Offer::id).toList());
            assertEquals(List.of(), offering.all(Locale.of("es")));
        });
        var newer = practice.rooms.does(() -> offering.offer(OwnPolicy.first(maya, EN)));
        assertEquals(2, newer.number());
        assertEquals("en", newer.language());
        practice.rooms.does(() -> assertTrue(offering.find(offer.id()).isEmpty(), "an earlier one holds no longer"));
        practice.rooms.does(() -> offering.takeBack(OwnPolicy.first(maya, EN)));
        practice.rooms.does(() -> {
            assertTrue(offering.of(OwnPolicy.first(maya, EN)).isEmpty());
            assertTrue(offering.find(newer.id()).isEmpty());
            assertEquals(List.of(), offering.all(EN));
        });
        practice.rooms.does(() -> offering.takeBack(OwnPolicy.first(maya, EN)));
        assertEquals(List.of("agreements.offered", "agreements.offered", "agreements.offerTakenBack"),
                practice.acts());
    }

    @Test
    void whatSomebodyOffersWhoIsNotHereIsNotFound() {
        var offer = practice.rooms.does(() -> offering.offer(OwnPolicy.first(maya, EN)));
        var elsewhere = new SmallPractice();
        elsewhere.rooms.does(() -> {
            assertEquals(List.of(), elsewhere.room(Offering.class).all(EN));
            assertTrue(elsewhere.room(Offering.class).find(offer.id()).isEmpty());
        });
    }

    @Test
    void aLicenceIsSaidAndSaidAnew() {
        var licensing = practice.room(Licensing.class);
        practice.rooms.does(() -> assertTrue(licensing.of(maya).isEmpty()));
        for (var licence : List.of(Licence.COUNSELOR, Licence.SOCIAL_WORKER)) {
            practice.rooms.does(() -> licensing.choose(maya, licence));
            practice.rooms.does(() -> assertEquals(licence, licensing.of(maya).orElseThrow()));
        }
        assertFalse(practice.rooms.does(() -> licensing.of(practice.jonas)).isPresent());
    }
}
