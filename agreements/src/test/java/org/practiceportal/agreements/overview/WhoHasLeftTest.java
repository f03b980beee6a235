package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.RecordingPaper;
import org.practiceportal.agreements.acknowledgement.RemindingReaders;
import org.practiceportal.agreements.acknowledgement.Scan;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.afterwards.Checking;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya's account is closed: nobody signs with her, and nobody is asked for anything on her behalf, until she is back. */
class WhoHasLeftTest {

    private static final Place GYM = new Place("Gym", "I go at six.", "I go at noon.");

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;

    WhoHasLeftTest() {
        practice.publishes();
    }

    private void refuses(String key, Runnable act) {
        var acts = practice.acts();
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(act)).why().key());
        assertEquals(acts, practice.acts(), "nothing was kept");
    }

    private List<String> waitsFor(Person person) {
        var rooms = practice.opens(person);
        return rooms.does(() -> rooms.get(Waiting.class).tasks(person)).stream().map(DashboardTask::path).toList();
    }

    private void reads(Invitation invitation) {
        practice.reads(jonas, invitation);
        practice.consents(jonas, invitation);
    }

    @Test
    void whatIsOpenIsPausedAndGoesOnWhenSheIsBack() {
        var invitation = practice.invites(jonas);
        reads(invitation);
        practice.leaves(maya);
        var paused = practice.state(invitation);
        assertEquals(Optional.of(InvitationEnd.PAUSED), paused.end());
        assertEquals(0, paused.missing(), "the answers are kept");
        assertEquals(List.of(AgreementsPage.ENDED.at(invitation.id())), waitsFor(jonas));
        practice.returns(maya);
        assertEquals(Optional.empty(), practice.state(invitation).end());
        assertEquals(List.of(AgreementsPage.WELCOME.at(invitation.id())), waitsFor(jonas));
        assertEquals(jonas.name(), practice.signs(jonas, invitation).signature().name());
    }

    @Test
    void nobodySignsOnAScreenOrOnPaper() {
        var invitation = practice.invites(jonas);
        reads(invitation);
        practice.leaves(maya);
        refuses("sign.paused", () -> practice.signs(jonas, invitation));
        refuses("paper.paused", () -> practice.room(RecordingPaper.class).record(maya, invitation,
                Scan.of("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)), practice.today(), "Jonas",
                ""));
    }

    @Test
    void whoSignsTogetherWaitsForHer() {
        practice.invitesTogether(null, jonas, practice.grace);
        practice.readsAndSigns(jonas, practice.invitation(jonas));
        var hers = practice.invitation(practice.grace);
        practice.reads(practice.grace, hers);
        practice.consents(practice.grace, hers);
        practice.leaves(maya);
        refuses("sign.paused", () -> practice.signs(practice.grace, hers));
        assertEquals(Optional.of(InvitationEnd.PAUSED), practice.state(practice.invitation(jonas)).end());
    }

    @Test
    void nothingIsAnsweredAskedDeclinedRenewedOrReminded() {
        var invitation = practice.invites(jonas);
        var key = invitation.version().text().sections().getFirst().key();
        practice.changes(draft -> draft.include("crisis"));
        practice.publishes();
        practice.leaves(maya);
        refuses("answer.paused", () -> practice.answers(jonas, invitation, key, Answered.marked(Mark.READ)));
        refuses("answer.paused", () -> practice.room(Asking.class).ask(jonas, invitation, key, Answered.noted("Why?")));
        refuses("answer.paused", () -> practice.room(Declining.class).decline(jonas, invitation, ""));
        refuses("answer.paused", () -> practice.room(Renewing.class).renew(jonas, invitation));
        refuses("answer.paused", () -> practice.room(SharedPlaces.class).propose(jonas, invitation, GYM));
        refuses("remind.ended", () -> practice.room(RemindingReaders.class).remind(maya, invitation));
        assertFalse(practice.rooms.does(
                () -> practice.room(RemindingReaders.class).remindIfAllowed(maya, invitation, true)));
    }

    @Test
    void aNoIsThoughtOverWhenSheIsBack() {
        var invitation = practice.invites(jonas);
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, ""));
        practice.leaves(maya);
        assertEquals(Optional.of(InvitationEnd.DECLINED), practice.state(invitation).end());
        refuses("answer.paused", () -> practice.room(Declining.class).resume(jonas, invitation));
        practice.returns(maya);
        practice.rooms.does(() -> practice.room(Declining.class).resume(jonas, invitation));
        assertEquals(Optional.empty(), practice.state(invitation).end());
    }

    @Test
    void whatIsSignedStaysAndNobodyIsAskedAboutItAnyMore() {
        var invitation = practice.invites(jonas);
        var signed = practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Checking.class).choose(maya, jonas.id(), today(), 1));
        practice.rooms.does(() -> practice.room(SharedPlaces.class).propose(maya, invitation, GYM));
        practice.publishes("crisis");
        assertEquals(3, waitsFor(jonas).size(), "news, a place and a look back");
        practice.leaves(maya);
        assertEquals(List.of(), waitsFor(jonas));
        var state = practice.state(invitation);
        assertEquals(signed.id(), state.holding(List.of(state)).orElseThrow().id());
        assertEquals(Optional.empty(), state.end());
        assertEquals(Optional.empty(), practice.rooms.does(() -> practice.room(Updates.class).since(state)));
        practice.returns(maya);
        assertEquals(3, waitsFor(jonas).size());
    }

    @Test
    void noAdditionIsSigned() {
        var invitation = practice.invites(jonas);
        practice.readsAndSigns(jonas, invitation);
        var places = practice.room(SharedPlaces.class);
        practice.rooms.does(() -> places.propose(jonas, invitation, GYM));
        practice.rooms.does(() -> places.agree(maya, invitation,
                places.plan(invitation).lines().getFirst().last().getId()));
        var shown = practice.rooms.does(() -> practice.room(Amending.class).draft(invitation)).orElseThrow().digest();
        practice.leaves(maya);
        refuses("sign.paused", () -> practice.room(Amending.class).sign(jonas, invitation, shown,
                new Signature("Jonas", "")));
        practice.returns(maya);
        practice.rooms.does(() -> practice.room(Amending.class).sign(jonas, invitation, shown,
                new Signature("Jonas", "")));
    }

    private LocalDate today() {
        return practice.today();
    }
}
