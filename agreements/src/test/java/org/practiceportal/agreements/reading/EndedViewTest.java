package org.practiceportal.agreements.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Withdrawing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.Person;

/** What Jonas sees of an invitation that has ended. */
class EndedViewTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;

    EndedViewTest() {
        practice.publishes();
    }

    private EndedView opened(Invitation invitation) {
        var rooms = practice.opens(jonas);
        var reading = rooms.get(ClientReading.class);
        reading.id = invitation.id();
        rooms.does(reading::open);
        return rooms.get(EndedView.class);
    }

    private void declines(Invitation invitation) {
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, "Not for me."));
    }

    private void withdraws(Invitation invitation) {
        practice.rooms.does(() -> practice.room(Withdrawing.class).withdraw(practice.maya, invitation, "We wait."));
    }

    @Test
    void whatIsOpenHasNotEnded() {
        var view = opened(practice.invites(jonas));
        assertTrue(view.isAnswerable());
        assertFalse(view.isEnded());
        assertFalse(view.isResumable());
        assertEquals(List.of("", "", "read.copy", "welcome.talk.what"), List.of(view.getWhy(),
                view.getSaid(), view.getHomeWords(), view.getTalkWords()));
        assertNull(view.getLastDay());
        assertNull(view.getHolding());
    }

    @Test
    void aNoCanBeThoughtOverUntilItIsTakenBack() {
        var invitation = practice.invites(jonas);
        declines(invitation);
        var declined = opened(invitation);
        assertTrue(declined.isEnded());
        assertFalse(declined.isAnswerable());
        assertTrue(declined.isResumable());
        assertEquals(List.of("declined", "Not for me.", "ended.said.own", "read.ended"), List.of(declined.getWhy(),
                declined.getSaid(), declined.getSaidWords(), declined.getHomeWords()));
        withdraws(invitation);
        var withdrawn = opened(invitation);
        assertFalse(withdrawn.isResumable());
        assertEquals(List.of("withdrawn", "We wait.", "welcome.personal"),
                List.of(withdrawn.getWhy(), withdrawn.getSaid(), withdrawn.getSaidWords()));
    }

    @Test
    void theLastDayIsTold() {
        var invitation = practice.invites(jonas, practice.today());
        var open = opened(invitation);
        assertEquals(practice.today(), open.getLastDay().getDay());
        assertEquals("welcome.talk.what.lastDay", open.getTalkWords());
        practice.pass(Duration.ofDays(1));
        assertEquals("expired", opened(invitation).getWhy());
        assertEquals("", opened(invitation).getSaid());
    }

    @Test
    void whatWasWrittenAndSignedBeforeIsThere() {
        var signed = practice.readsAndSigns(jonas, practice.invites(jonas));
        practice.publishes("crisis");
        var newer = practice.invites(jonas);
        var section = newer.version().text().sections().getFirst();
        practice.answers(jonas, newer, section.key(), Answered.wished("Call me Jo."));
        withdraws(newer);
        var view = opened(newer);
        assertEquals(signed.signedAt(), view.getHolding());
        assertTrue(view.getKept().stream().map(Section::key).toList().contains(section.key()));
        assertFalse(view.getKept().size() == newer.version().text().sections().size(), "the new one was not touched");
    }
}
