package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya takes an invitation back. */
class WithdrawingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Person grace = practice.grace;
    private final Invitation invitation;
    private final String section;

    WithdrawingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst().key();
    }

    private void withdraws(Invitation which, String words) {
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, which, words));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(what)).why().key());
    }

    private Optional<InvitationEnd> end(Invitation of) {
        return practice.state(of).end();
    }

    @Test
    void itIsToldOnceWithHerWords() {
        withdraws(invitation, " We start over. ");
        withdraws(invitation, "Again");
        assertEquals(Optional.of(InvitationEnd.WITHDRAWN), end(invitation));
        var said = practice.state(invitation).openness().decision();
        assertEquals("We start over.", said.getWords());
        assertEquals(practice.maya.id(), said.decidedBy());
        assertEquals(List.of(jonas.id(), jonas.id()), practice.mailed());
        assertEquals(1, practice.acts().stream().filter("agreements.withdrawn"::equals).count());
        var hers = practice.invites(grace);
        refuses("words.long",
                () -> practice.room(Withdrawing.class).withdraw(practice.maya, hers, "x".repeat(2001)));
    }

    @Test
    void whoNeverCameInGetsNoSecondMail() {
        withdraws(practice.invites(practice.noa), "");
        assertFalse(practice.mailed().contains(practice.noa.id()));
    }

    @Test
    void nobodyAnswersItAnyMoreAndWhatWasWrittenIsKept() {
        practice.answers(jonas, invitation, section, Answered.noted("For us").and(Answered.wished("Call me Jo.")));
        withdraws(invitation, "");
        refuses("answer.withdrawn", () -> practice.room(Answering.class).answer(jonas, invitation, section,
                Answered.marked(Mark.READ)));
        refuses("answer.withdrawn", () -> practice.room(Asking.class).ask(jonas, invitation, section,
                Answered.noted("Why?")));
        refuses("answer.withdrawn", () -> practice.room(Answering.class).consent(jonas, invitation, "Yes."));
        refuses("answer.withdrawn", () -> practice.room(Requesting.class).time(jonas, invitation));
        refuses("answer.withdrawn", () -> practice.room(Declining.class).decline(jonas, invitation, ""));
        refuses("answer.withdrawn", () -> practice.room(Declining.class).resume(jonas, invitation));
        assertEquals("Call me Jo.", practice.state(invitation).answers().get(section).wishes());
    }

    @Test
    void nobodySignsItAnyMore() {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        withdraws(invitation, "");
        assertEquals("sign.withdrawn",
                assertThrows(Refused.class, () -> practice.signs(jonas, invitation)).why().key());
        assertFalse(practice.state(invitation).isSigned());
    }

    @Test
    void nobodyGoesOnWithANewerVersionOfIt() {
        practice.publishes("crisis");
        withdraws(invitation, "");
        refuses("answer.withdrawn", () -> practice.room(Renewing.class).renew(jonas, invitation));
    }

    @Test
    void sheCanInviteAgainAndTheAnswersGoAlong() {
        practice.reads(jonas, invitation);
        withdraws(invitation, "");
        var again = practice.invites(jonas);
        assertEquals(Optional.of(invitation.id()), again.replaces());
        assertEquals(0, practice.state(again).missing());
        assertEquals(Optional.empty(), end(again));
        assertTrue(practice.readsAndSigns(jonas, again).invitation().isAloneTo(invitation.version().id()));
        refuses("withdraw.newer", () -> practice.room(Withdrawing.class).withdraw(practice.maya, invitation, ""));
        refuses("withdraw.signed", () -> practice.room(Withdrawing.class).withdraw(practice.maya, again, ""));
    }

    @Test
    void whatHeldBeforeStillHolds() {
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        var newer = practice.invites(jonas);
        withdraws(newer, "");
        practice.rooms.does(() -> assertEquals(signed.id(),
                practice.room(Answers.class).holding(newer).orElseThrow().id()));
    }

    @Test
    void whoHasGotAnotherSinceKeepsTheOneBefore() {
        practice.invitesTogether(null, jonas, grace);
        var hers = practice.invitation(grace);
        practice.invites(grace);
        withdraws(practice.invitation(jonas), "");
        assertEquals(Optional.empty(), end(hers), "it is over by the newer one");
        assertEquals(1, practice.acts().stream().filter("agreements.withdrawn"::equals).count());
    }

    @Test
    void ofACircleItIsTakenBackFromAll() {
        practice.invitesTogether(null, jonas, grace);
        var his = practice.invitation(jonas);
        var hers = practice.invitation(grace);
        practice.readsAndSigns(jonas, his);
        withdraws(hers, "");
        assertEquals(List.of(Optional.of(InvitationEnd.WITHDRAWN), Optional.of(InvitationEnd.WITHDRAWN)),
                List.of(end(his), end(hers)));
        assertTrue(practice.rooms.does(() -> practice.room(Circles.class).isClosed(hers)));
        refuses("answer.withdrawn", () -> practice.room(Answering.class).answer(grace, hers, section,
                Answered.marked(Mark.READ)));
        practice.invitesTogether(null, jonas, grace);
        assertEquals(Optional.empty(), end(practice.invitation(grace)));
    }

    @Test
    void whoseInvitationWasReplacedSinceKeepsTheNewOne() {
        practice.invitesTogether(null, jonas, grace);
        var hers = practice.invitation(grace);
        var alone = practice.invites(jonas);
        withdraws(hers, "");
        assertEquals(Optional.empty(), end(alone));
    }

    @Test
    void whatAllHaveSignedStands() {
        practice.invitesTogether(null, jonas, grace);
        var hers = practice.invitation(grace);
        practice.readsAndSigns(jonas, practice.invitation(jonas));
        practice.readsAndSigns(grace, hers);
        refuses("withdraw.signed", () -> practice.room(Withdrawing.class).withdraw(practice.maya, hers, ""));
        practice.rooms.does(() -> assertTrue(practice.room(InvitationDecisions.class).of(List.of(hers)).isEmpty()));
    }
}
