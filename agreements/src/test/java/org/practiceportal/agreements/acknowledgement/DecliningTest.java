package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas says no, or the last day goes by. */
class DecliningTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Declining declining = practice.room(Declining.class);

    DecliningTest() {
        practice.publishes();
    }

    private void declines(Invitation invitation, String words) {
        practice.rooms.does(() -> declining.decline(jonas, invitation, words));
    }

    private void resumes(Invitation invitation) {
        practice.rooms.does(() -> declining.resume(jonas, invitation));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(what)).why().key());
    }

    @Test
    void aNoIsToldOnceWithOrWithoutAReason() {
        var invitation = practice.invites(jonas);
        declines(invitation, " Not for me. ");
        declines(invitation, "Again");
        var state = practice.state(invitation);
        assertEquals(Optional.of(InvitationEnd.DECLINED), state.end());
        assertEquals("Not for me.", state.openness().decision().getWords());
        assertEquals(jonas.id(), state.openness().decision().decidedBy());
        assertEquals(List.of(jonas.id(), practice.maya.id()), practice.mailed());
        assertEquals("agreements.declined", practice.acts().getLast());
        assertEquals("declined", InvitationEnd.DECLINED.getKey());
    }

    @Test
    void afterANoNothingIsAnsweredOrSigned() {
        var invitation = practice.invites(jonas);
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        declines(invitation, "");
        assertEquals("sign.declined", assertThrows(Refused.class, () -> practice.signs(jonas, invitation)).why().key());
        refuses("answer.declined", () -> practice.room(Requesting.class).time(jonas, invitation));
    }

    @Test
    void whoThinksAgainGoesOnAndMaySayNoAgain() {
        var invitation = practice.invites(jonas);
        practice.reads(jonas, invitation);
        resumes(invitation);
        assertTrue(practice.acts().stream().noneMatch("agreements.resumed"::equals), "it was open");
        declines(invitation, "");
        resumes(invitation);
        assertEquals(Optional.empty(), practice.state(invitation).end());
        assertEquals("agreements.resumed", practice.acts().getLast());
        declines(invitation, "");
        assertEquals(Optional.of(InvitationEnd.DECLINED), practice.state(invitation).end());
        resumes(invitation);
        assertEquals(jonas.name(), practice.readsAndSigns(jonas, invitation).signature().name());
        refuses("answer.signed", () -> declining.decline(jonas, invitation, ""));
    }

    @Test
    void whatWasReplacedIsNotDeclined() {
        var invitation = practice.invites(jonas);
        declines(invitation, "");
        practice.publishes("crisis");
        practice.invites(jonas);
        refuses("answer.newer", () -> declining.resume(jonas, invitation));
    }

    @Test
    void onTheLastDayItCanBeAnsweredAndNotOnTheNext() {
        var invitation = practice.invites(jonas, practice.today());
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        practice.pass(Duration.ofDays(1));
        assertEquals(Optional.of(InvitationEnd.EXPIRED), practice.state(invitation).end());
        assertEquals("sign.expired", assertThrows(Refused.class, () -> practice.signs(jonas, invitation)).why().key());
        refuses("answer.expired", () -> practice.room(Answering.class).consent(jonas, invitation, "Yes."));
        refuses("answer.expired", () -> declining.decline(jonas, invitation, ""));
    }

    @Test
    void afterTheLastDayNobodyThinksAgain() {
        var invitation = practice.invites(jonas, practice.today());
        declines(invitation, "");
        practice.pass(Duration.ofDays(1));
        assertEquals(Optional.of(InvitationEnd.DECLINED), practice.state(invitation).end(), "it was a no");
        refuses("answer.expired", () -> declining.resume(jonas, invitation));
    }

    @Test
    void whatWasSignedInTimeStays() {
        var invitation = practice.invites(jonas, practice.today());
        practice.readsAndSigns(jonas, invitation);
        practice.pass(Duration.ofDays(3));
        assertEquals(Optional.empty(), practice.state(invitation).end());
    }

    @Test
    void aNewerVersionGivesNoMoreTimeAndANewInvitationDoes() {
        var invitation = practice.invites(jonas, practice.today());
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertEquals(practice.today(), practice.state(fresh).openness().lastDay().getDay());
        practice.pass(Duration.ofDays(1));
        assertEquals(Optional.of(InvitationEnd.EXPIRED), practice.state(fresh).end());
        var again = practice.invites(jonas);
        assertEquals(Optional.empty(), practice.state(again).end());
    }
}
