package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.api.RelationState;

/** Jonas has signed, and is asked to read and sign again. */
class ReconsentTest extends AfterSigning {

    @Test
    void onTheDayTheAnswersAreStillThereAndNothingIsMissing() {
        var first = signs(jonas);
        plans(first, ReconsentReason.END, practice.today().plusDays(30));
        practice.pass(Duration.ofDays(29));
        goesRound();
        assertEquals(first.id(), newest(jonas).invitation().id());
        practice.pass(Duration.ofDays(1));
        goesRound();
        var again = newest(jonas);
        assertEquals(first.id(), again.invitation().replaces().orElseThrow());
        assertEquals(first.version().id(), again.invitation().version().id());
        assertEquals(ReconsentReason.END, again.reconsent());
        assertEquals(0, again.missing());
        assertTrue(again.consented());
        assertFalse(again.isSigned());
    }

    @Test
    void heIsAskedOnceAndSignsAgain() {
        var first = signs(jonas);
        plans(first, ReconsentReason.TIME, practice.today());
        goesRound();
        goesRound();
        var again = newest(jonas).invitation();
        assertEquals(first.id(), again.replaces().orElseThrow());
        practice.signs(jonas, again);
        goesRound();
        assertEquals(again.id(), newest(jonas).invitation().id());
        assertNull(practice.rooms.does(() -> plans.day(again).orElse(null)));
    }

    private void becomes(RelationState next) {
        practice.rooms.does(
                () -> practice.room(Relating.class).change(maya, jonas.id(), next, practice.today(), ""));
    }

    @Test
    void nobodyIsAskedWhileItRests() {
        var first = signs(jonas);
        plans(first, ReconsentReason.TIME, practice.today());
        becomes(RelationState.RESTS);
        goesRound();
        assertEquals(first.id(), newest(jonas).invitation().id());
        becomes(RelationState.GOES_ON);
        goesRound();
        assertEquals(first.id(), newest(jonas).invitation().replaces().orElseThrow());
    }

    @Test
    void whatWasSignedHoldsMeanwhile() {
        var first = signs(jonas);
        plans(first, ReconsentReason.SUPERVISION, practice.today());
        goesRound();
        var all = practice.rooms.does(() -> practice.room(InvitationStates.class).between(maya.id(), jonas.id()));
        assertEquals(first.id(), all.getFirst().holding(all).orElseThrow().invitation().id());
    }

    @Test
    void aNewerVersionIsAskedThenAndOnlyWhatChanged() {
        var first = signs(jonas);
        plans(first, ReconsentReason.TIME, practice.today().plusDays(1));
        var newer = practice.publishes("crisis");
        practice.pass(Duration.ofDays(1));
        goesRound();
        var again = newest(jonas);
        assertEquals(newer.id(), again.invitation().version().id());
        assertTrue(again.missing() > 0 && again.read() > 0, again.missing() + " of " + again.read());
    }

    @Test
    void aRuleAsksWhoeverSignedSoLongAgo() {
        var his = signs(jonas);
        practice.pass(Duration.ofDays(40));
        var hers = signs(practice.grace);
        practice.rooms.does(() -> planning.always(maya, 12));
        practice.pass(Duration.ofDays(326));
        goesRound();
        assertEquals(his.id(), newest(jonas).invitation().replaces().orElseThrow());
        assertEquals(ReconsentReason.TIME, newest(jonas).reconsent());
        assertEquals(hers.id(), newest(practice.grace).invitation().id());
        practice.rooms.does(() -> planning.never(maya));
        practice.pass(Duration.ofDays(40));
        goesRound();
        assertEquals(hers.id(), newest(practice.grace).invitation().id());
    }

    @Test
    void whatWasReplacedIsNotAskedForAgain() {
        var first = signs(jonas);
        practice.publishes("crisis");
        practice.invites(jonas);
        refuses("again.nothing", () -> plans(first, ReconsentReason.TIME, practice.today()));
    }

    @Test
    void aNameThatCannotBePrintedIsNotAskedAndStopsNobody() {
        var his = signs(jonas);
        var hers = signs(practice.grace);
        practice.renames(jonas, "\uD83C\uDF3B");
        plans(his, ReconsentReason.TIME, practice.today());
        plans(hers, ReconsentReason.TIME, practice.today());
        goesRound();
        assertEquals(his.id(), newest(jonas).invitation().id());
        assertEquals(hers.id(), newest(practice.grace).invitation().replaces().orElseThrow());
    }

    @Test
    void aDayGoesAlongWithANewerVersion() {
        var first = signs(jonas);
        plans(first, ReconsentReason.END, practice.today().plusDays(30));
        practice.publishes("crisis");
        var newer = practice.invites(jonas);
        assertEquals(practice.today().plusDays(30),
                practice.rooms.does(() -> plans.day(newer).orElseThrow()).getDay());
        assertTrue(practice.rooms.does(() -> plans.day(first)).isEmpty());
    }

    @Test
    void nothingIsAskedBeforeThereIsAnythingSigned() {
        var open = practice.invites(jonas);
        refuses("again.nothing", () -> plans(open, ReconsentReason.TIME, practice.today()));
    }

    @Test
    void aDayHasToComeAndAReasonToBeSaid() {
        var first = signs(jonas);
        refuses("again.day.wrong", () -> plans(first, ReconsentReason.TIME, practice.today().minusDays(1)));
        refuses("again.day.wrong", () -> plans(first, ReconsentReason.TIME, null));
        refuses("again.reason.missing", () -> plans(first, null, practice.today()));
        for (var months : new Integer[]{null, 0, -1, 61}) {
            refuses("again.months.wrong", () -> practice.rooms.does(() -> planning.always(maya, months)));
        }
    }

    @Test
    void aDayCanBeTakenBack() {
        var first = signs(jonas);
        plans(first, ReconsentReason.TIME, practice.today());
        practice.rooms.does(() -> planning.cancel(maya, first));
        goesRound();
        assertEquals(first.id(), newest(jonas).invitation().id());
        assertTrue(practice.acts().contains("agreements.reconsentCancelled"));
    }

    @Test
    void whoeverIsNotHereAsksNobody() {
        var first = signs(jonas);
        plans(first, ReconsentReason.TIME, practice.today());
        practice.leaves(maya);
        goesRound();
        assertEquals(first.id(), newest(jonas).invitation().id());
    }
}
