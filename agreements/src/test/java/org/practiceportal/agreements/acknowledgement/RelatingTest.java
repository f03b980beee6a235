package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.afterwards.Checking;
import org.practiceportal.agreements.conversation.Agenda;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;

/** Maya lets it rest with Jonas, ends it and begins again; and takes Noa off, who never came in. */
class RelatingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;

    RelatingTest() {
        practice.publishes();
    }

    private void becomes(RelationState next) {
        practice.rooms.does(
                () -> practice.room(Relating.class).change(maya, jonas.id(), next, practice.today(), "Be well."));
    }

    private void takesOff(Person client) {
        practice.rooms.does(() -> practice.room(Relating.class).takeOff(maya, client.id()));
    }

    private void refuses(String key, Runnable act) {
        var acts = practice.acts();
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(act)).why().key());
        assertEquals(acts, practice.acts(), "nothing was kept");
    }

    private Optional<InvitationEnd> end(Invitation of) {
        return practice.state(of).end();
    }

    private Invitation ready() {
        var invitation = practice.invites(jonas);
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
        return invitation;
    }

    @Test
    void nothingIsSignedAnsweredInvitedOrRemindedWhileItRests() {
        var invitation = ready();
        becomes(RelationState.RESTS);
        assertEquals(Optional.of(InvitationEnd.RESTING), end(invitation));
        refuses("sign.resting", () -> practice.signs(jonas, invitation));
        var key = invitation.version().text().sections().getFirst().key();
        refuses("answer.resting", () -> practice.answers(jonas, invitation, key, Answered.marked(Mark.TALK)));
        refuses("remind.ended", () -> practice.room(RemindingReaders.class).remind(maya, invitation));
        practice.publishes("crisis");
        refuses("invite.paused",
                () -> practice.room(Inviting.class).invite(maya, PolicySet.first(maya.id()), jonas.id(), "", null, null,
                        Door.MAIL));
        refuses("invite.paused", () -> practice.invitesTogether(null, practice.grace, jonas));
    }

    @Test
    void whatHasEndedStaysToBeReadAndGoesOnIfTheyBeginAgain() {
        var invitation = ready();
        becomes(RelationState.ENDED);
        assertEquals(Optional.of(InvitationEnd.PARTED), end(invitation));
        refuses("sign.parted", () -> practice.signs(jonas, invitation));
        becomes(RelationState.GOES_ON);
        assertEquals(Optional.empty(), end(invitation));
        assertEquals(invitation.id(), practice.signs(jonas, invitation).invitation().id());
    }

    @Test
    void nobodyIsMailedAnsweredOrAskedOnceItHasEnded() {
        var invitation = practice.invites(jonas);
        var key = invitation.version().text().sections().getFirst().key();
        practice.rooms.does(() -> practice.room(Asking.class).ask(jonas, invitation, key, Answered.noted("Why?")));
        var question = practice.rooms.does(() -> practice.room(Questions.class).about(invitation, key)).getFirst();
        var asked = practice.rooms.does(() -> practice.room(Agenda.class).open(maya)).size();
        practice.readsAndSigns(jonas, invitation);
        becomes(RelationState.ENDED);
        var mailed = practice.mailed();
        practice.publishes("crisis");
        refuses("answer.parted", () -> practice.room(Asking.class).answer(maya, question.getId(), "Because."));
        refuses("answer.parted", () -> practice.room(Checking.class).choose(maya, jonas.id(), practice.today(), 1));
        practice.rooms.does(() -> practice.room(Requesting.class).paper(jonas, invitation));
        assertEquals(mailed, practice.mailed());
        assertEquals("agreements.consentWithdrawn", practice.acts().getLast(), "which is never refused");
        assertEquals(List.of(1, 0),
                List.of(asked, practice.rooms.does(() -> practice.room(Agenda.class).open(maya)).size()));
    }

    @Test
    void whoWereToSignTogetherWaitForOneWithWhomItRests() {
        practice.invitesTogether(null, practice.grace, jonas);
        var invitation = practice.invitation(practice.grace);
        practice.reads(practice.grace, invitation);
        practice.consents(practice.grace, invitation);
        becomes(RelationState.RESTS);
        refuses("sign.circle", () -> practice.signs(practice.grace, invitation));
        becomes(RelationState.GOES_ON);
        assertEquals(invitation.id(), practice.signs(practice.grace, invitation).invitation().id());
    }

    @Test
    void whatWasSignedHoldsAndNobodyIsAskedAboutItAnyMore() {
        var invitation = practice.invites(jonas);
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Checking.class).choose(maya, jonas.id(), practice.today(), 1));
        assertEquals(Optional.of(practice.today()), due(signed));
        becomes(RelationState.ENDED);
        assertEquals(Optional.empty(), due(signed));
        assertEquals(Optional.empty(), end(invitation));
        var state = practice.state(invitation);
        assertEquals(signed.id(), state.holding(List.of(state)).orElseThrow().id());
    }

    private Optional<?> due(Acknowledgement signed) {
        return practice.rooms.does(() -> practice.room(Checking.class).due(signed));
    }

    /** Whoever is away, that it ended with them is what matters. */
    @Test
    void whatWasSaidOfItComesBeforeWhoIsHere() {
        var invitation = practice.invites(jonas);
        becomes(RelationState.ENDED);
        practice.leaves(maya);
        assertEquals(Optional.of(InvitationEnd.PARTED), end(invitation));
    }

    @Test
    void whoNeverCameInIsTakenOff() {
        var invitation = practice.invites(practice.noa);
        takesOff(practice.noa);
        assertEquals(Optional.empty(), practice.rooms.does(
                () -> practice.room(Relations.class).between(maya, practice.noa.id())));
        assertEquals(Optional.of(InvitationEnd.PAUSED), end(invitation));
    }

    @Test
    void whoSignedOnPaperStays() {
        practice.readsAndSigns(practice.noa, practice.invites(practice.noa));
        refuses("takeOff.signed", () -> practice.room(Relating.class).takeOff(maya, practice.noa.id()));
        practice.publishes("crisis");
        practice.invites(practice.noa);
        refuses("takeOff.signed", () -> practice.room(Relating.class).takeOff(maya, practice.noa.id()));
    }

    @Test
    void withWhomOthersSignStaysUntilThatIsTakenBack() {
        practice.invitesTogether(null, jonas, practice.noa);
        var his = practice.invitation(jonas);
        refuses("takeOff.circle", () -> practice.room(Relating.class).takeOff(maya, practice.noa.id()));
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(maya, his, ""));
        takesOff(practice.noa);
    }

    @Test
    void nobodyElseSaysWhatBecomesOfIt() {
        var other = new SmallPractice();
        assertThrows(NotFound.class, () -> other.rooms.does(() -> other.room(Relating.class).change(other.maya,
                jonas.id(), RelationState.ENDED, practice.today(), "")));
        assertThrows(NotFound.class,
                () -> other.rooms.does(() -> other.room(Relating.class).takeOff(other.maya, jonas.id())));
        refuses("words.long", () -> practice.room(Relating.class).change(maya, jonas.id(), RelationState.ENDED,
                practice.today(), "x".repeat(2001)));
    }
}
