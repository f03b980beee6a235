package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.overview.ClientSteps.SectionLine;
import org.practiceportal.agreements.overview.ClientSteps.Step;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** What Maya sees of each step of a client's way. */
class ClientStepsTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Invitation invitation;
    private final List<String> sections;

    ClientStepsTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        sections = invitation.version().text().sections().stream().map(section -> section.key()).toList();
    }

    private ClientFile file(Person by, Person of) {
        var rooms = practice.opens(by);
        var file = rooms.get(ClientFile.class);
        file.id = of == null ? null : of.id().value();
        rooms.does(file::open);
        return file;
    }

    private List<Step> steps(Person client) {
        var states = file(practice.maya, client).getStates();
        return practice.rooms.does(() -> practice.room(ClientSteps.class).of(states));
    }

    private Step step() {
        return steps(jonas).getFirst();
    }

    private SectionLine first() {
        return step().sections().getFirst();
    }

    @Test
    void whoWasNotInvitedHasNoStep() {
        assertEquals(List.of(), steps(practice.grace));
        var file = file(practice.maya, practice.grace);
        assertEquals(Optional.empty(), file.ifInvited());
        assertEquals(Optional.empty(), file.holding());
        assertFalse(file.isSigned());
        assertThrows(NotFound.class, file::invitation);
    }

    @Test
    void aFileIsOfOnesOwnClient() {
        var file = file(practice.maya, jonas);
        assertEquals(List.of(practice.maya, practice.maya), List.of(file.getTherapist(), file.person()));
        assertEquals(jonas, file.getClient());
        assertEquals("Jonas Ferreira", file.other());
        assertEquals(invitation.id(), file.invitation().id());
        assertThrows(NotFound.class, () -> file(practice.maya, new SmallPractice().jonas));
        assertThrows(NotFound.class, () -> file(practice.maya, null));
        assertThrows(NotFound.class, () -> file(jonas, jonas));
    }

    @Test
    void aSectionIsOpenOrReadOrToBeTalkedAbout() {
        assertEquals(List.of("", "client.section.open"), List.of(first().mark(), first().words()));
        assertEquals("yet", step().mark());
        practice.answers(jonas, invitation, sections.getFirst(), Answered.marked(Mark.READ));
        assertEquals(List.of("done", "client.section.done"), List.of(first().mark(), first().words()));
        assertEquals("done", step().mark());
        assertEquals(1, step().read());
        practice.rooms.does(() -> practice.room(Asking.class).ask(jonas, invitation, sections.getFirst(),
                Answered.noted("What is that?")));
        assertEquals(List.of("talk", "client.section.talk"), List.of(first().mark(), first().words()));
        assertEquals("talk", step().mark());
        assertEquals(0, step().read());
    }

    @Test
    void wishesAreTold() {
        practice.answers(jonas, invitation, sections.get(1), Answered.wished("Call me Jo."));
        assertEquals(List.of("Call me Jo."), step().wishes().stream().map(SectionLine::wishes).toList());
        assertEquals(invitation.version().text().sections().get(1).title(), step().wishes().getFirst().title());
    }

    @Test
    void beforeItIsSignedNothingIsSealed() {
        assertNull(step().signed());
        assertFalse(step().isSealed());
        assertFalse(step().isSealing());
        assertFalse(step().isWaiting());
        assertNull(step().due());
        assertNull(step().noticed());
        assertEquals(List.of(), step().amended());
        assertEquals(Optional.empty(), file(practice.maya, jonas).holding());
        assertFalse(file(practice.maya, jonas).isSigned());
    }

    @Test
    void whatIsSignedIsBeingSealed() {
        var signed = practice.readsAndSigns(jonas, invitation);
        assertEquals(signed.id(), step().signed().id());
        assertTrue(step().isSealing());
        assertFalse(step().isWaiting());
        assertEquals("client.signed", step().signedWords());
        assertNull(step().update());
        assertTrue(file(practice.maya, jonas).isSigned());
        assertEquals(signed.id(), file(practice.maya, jonas).holding().orElseThrow().id());
    }

    @Test
    void whatOthersHaveNotSignedYetWaits() {
        practice.invitesTogether(null, jonas, practice.grace);
        practice.readsAndSigns(jonas, practice.invitation(jonas));
        assertTrue(step().isWaiting());
        assertFalse(step().isSealing());
        assertEquals(invitation.id(), steps(jonas).getLast().invitation().id());
    }

    @Test
    void anUpdateIsToldUntilTheClientHasNoticed() {
        practice.readsAndSigns(jonas, invitation);
        practice.publishes("crisis");
        assertEquals(List.of("client.update.minor", "client.update.yet", "yet"),
                List.of(step().updateWords(), step().noticedWords(), step().noticedMark()));
        var updates = practice.room(Updates.class);
        var state = step().history().state();
        var update = practice.rooms.does(() -> updates.since(state)).orElseThrow();
        practice.rooms.does(() -> updates.notice(jonas, update, update.latest().id()));
        assertEquals(List.of("client.update.noticed", "done"), List.of(step().noticedWords(), step().noticedMark()));
        assertTrue(step().noticed().isAfter(update.latest().publishedAt()));
        practice.publishes("online");
        assertNull(step().noticed(), "there is something newer");
    }

    @Test
    void whatWasAddedIsToldTheNewestFirst() {
        practice.readsAndSigns(jonas, invitation);
        adds("Gym");
        adds("Choir");
        assertEquals(List.of(2, 1), step().amended().stream().map(each -> each.number()).toList());
        assertFalse(step().isSealed(step().amended().getFirst()));
        assertEquals(List.of("Gym", "Choir"), step().history().places().stream().map(Place::name).toList());
    }

    private void adds(String name) {
        var place = new Place(name, "I nod.", "");
        var places = practice.room(SharedPlaces.class);
        practice.rooms.does(() -> places.propose(jonas, invitation, place));
        practice.rooms.does(() -> places.propose(practice.maya, invitation, place));
        var amending = practice.room(Amending.class);
        List.of(jonas, practice.maya).forEach(person -> practice.rooms.does(() -> amending.sign(person, invitation,
                amending.draft(invitation).orElseThrow().digest(), new Signature(person.name(), ""))));
    }

    @Test
    void theNewestVersionIsTheOneThatTheClientReads() {
        assertEquals(invitation.version().id(),
                file(practice.maya, jonas).newestIn(Locale.ENGLISH).orElseThrow().id());
        assertEquals(Optional.empty(), file(practice.maya, jonas).newestIn(Locale.of("es")));
        practice.publishes("crisis");
        assertEquals(Optional.empty(), file(practice.maya, jonas).newestIn(Locale.ENGLISH), "it is older now");
    }

    @Test
    void whatBecameOfAnInvitationIsTold() {
        assertEquals("client.unsigned", step().unsignedWords());
        assertTrue(step().isOpen());
        assertNull(step().lastDay());
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, "No."));
        assertEquals("client.unsigned.declined", step().unsignedWords());
        assertFalse(step().isOpen());
        assertEquals(List.of("No."), step().decisions().stream().map(InvitationDecision::getWords).toList());
        practice.invites(jonas, practice.today());
        assertEquals(List.of("client.unsigned", "client.unsigned.replaced"),
                steps(jonas).stream().map(Step::unsignedWords).toList());
        assertEquals(practice.today(), step().lastDay());
    }

    @Test
    void whatCanBeDoneWithTheInvitationThatCounts() {
        var rooms = practice.opens(practice.maya);
        var file = rooms.get(ClientFile.class);
        file.id = jonas.id().value();
        rooms.does(file::open);
        var view = rooms.get(OpenInvitationView.class);
        rooms.does(view::open);
        assertTrue(view.isOpen());
        assertTrue(view.isUnsignedByThem());
        assertTrue(view.isWithdrawable());
        assertEquals(List.of("", "remind.what", invitation.id()),
                List.of(view.getWhy(), view.getRemindWords(), view.getId()));
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, invitation, "Later."));
        rooms.does(file::look);
        assertTrue(view.isEnded());
        assertFalse(view.isWithdrawable());
        assertFalse(view.isOpen());
        assertEquals(List.of("withdrawn", "Later.", "info"),
                List.of(view.getWhy(), view.getSaid(), view.getNotice()));
        assertEquals(step().decisions().getFirst().getDecidedAt(), view.getEndedAt());
    }
}
