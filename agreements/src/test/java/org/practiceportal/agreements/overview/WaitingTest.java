package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Person;

/** What waits for somebody in all rooms, on the page after signing in. */
class WaitingTest {

    private final SmallPractice practice = new SmallPractice();

    private List<DashboardTask> waitsFor(Person person) {
        var rooms = practice.opens(person);
        return rooms.does(() -> rooms.get(Waiting.class).tasks(person));
    }

    private List<String> titles(Person person) {
        return waitsFor(person).stream().map(task -> task.title().key()).toList();
    }

    @Test
    void whatTheTherapistOwesHerClientsComesFirst() {
        assertEquals(List.of("task.publish"), titles(practice.maya));
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        var first = invitation.version().text().sections().getFirst();
        practice.rooms.does(() -> practice.room(Requesting.class).paper(practice.jonas, invitation));
        practice.rooms.does(() -> practice.room(ClarificationProposals.class).propose(practice.jonas, invitation, first,
                "", "Ten minutes are fine.", ""));
        practice.rooms.does(() -> practice.room(Asking.class).ask(practice.jonas, invitation, first.key(),
                Answered.noted("What is that?")));
        assertEquals(List.of("task.questions", "task.agenda", "task.paper", "task.invite"), titles(practice.maya));
    }

    @Test
    void aClientReadsAndGoesOn() {
        assertEquals(List.of(), waitsFor(practice.jonas));
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        var task = waitsFor(practice.jonas).getFirst();
        var sections = invitation.version().text().sections();
        assertEquals("task.read", task.title().key());
        assertEquals(List.of("Maya Lindqvist"), task.title().arguments());
        assertEquals(List.of(0L, sections.size()), task.detail().arguments());
        assertEquals(AgreementsPage.WELCOME.at(invitation.id()), task.path());
        practice.answers(practice.jonas, invitation, sections.getFirst().key(), Answered.marked(Mark.READ));
        assertEquals(List.of("task.goOn"), titles(practice.jonas));
        assertEquals(List.of(1L, sections.size()), waitsFor(practice.jonas).getFirst().detail().arguments());
        practice.readsAndSigns(practice.jonas, invitation);
        assertEquals(List.of(), titles(practice.jonas));
    }

    @Test
    void whatAClientIsAskedToSayYesToComesBeforeReading() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        practice.rooms.does(() -> practice.room(ClarificationProposals.class).propose(practice.maya, invitation,
                invitation.version().text().sections().getFirst(), "", "Ten minutes are fine.", ""));
        assertEquals(List.of("task.yes", "task.read"), titles(practice.jonas));
    }

    @Test
    void ofAnInvitationThatWasReplacedNothingWaits() {
        practice.publishes();
        practice.invites(practice.jonas);
        practice.publishes("crisis");
        var newest = practice.invites(practice.jonas);
        assertEquals(List.of(AgreementsPage.WELCOME.at(newest.id())),
                waitsFor(practice.jonas).stream().map(DashboardTask::path).toList());
    }

    @Test
    void whatHasEndedIsToldForAWhileAndNotToWhoeverEndedIt() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        practice.rooms.does(() -> practice.room(Declining.class).decline(practice.jonas, invitation, ""));
        assertEquals(List.of(), titles(practice.jonas));
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, invitation, ""));
        assertEquals(List.of(AgreementsPage.ENDED.at(invitation.id())),
                waitsFor(practice.jonas).stream().map(DashboardTask::path).toList());
        practice.pass(Duration.ofDays(30));
        assertEquals(List.of(), titles(practice.jonas));
        practice.invites(practice.grace, practice.today());
        practice.pass(Duration.ofDays(2));
        assertEquals(List.of("task.ended"), titles(practice.grace));
        practice.pass(Duration.ofDays(30));
        assertEquals(List.of(), titles(practice.grace));
    }
}
