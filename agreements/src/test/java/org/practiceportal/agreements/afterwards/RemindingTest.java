package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.api.Person;

/** On the day on which Jonas is asked he gets a mail, once. */
class RemindingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Reminding reminding = practice.room(Reminding.class);
    private final ReminderRounds rounds = practice.room(ReminderRounds.class);
    private final Checking checking = practice.room(Checking.class);
    private final LocalDate today = practice.today();
    private final Invitation invitation;

    RemindingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        practice.readsAndSigns(jonas, invitation);
    }

    private Rhythm chooses(LocalDate first, int months) {
        practice.rooms.does(() -> checking.choose(maya, jonas.id(), first, months));
        return practice.rooms.does(() -> practice.room(CheckIns.class).rhythm(maya.id(), jonas.id())).orElseThrow();
    }

    /** The database is that of all tests. */
    private List<Rhythm> waiting() {
        return practice.rooms.does(() -> reminding.waiting(10_000)).stream()
                .filter(rhythm -> rhythm.therapist().equals(maya.id())).toList();
    }

    private void round() {
        waiting().forEach(rhythm -> practice.rooms.does(() -> reminding.remind(rhythm)));
    }

    private long mails() {
        return practice.mailed().stream().filter(jonas.id()::equals).count() - 1;
    }

    @Test
    void eachDayIsToldOnce() {
        chooses(today.plusDays(1), 1);
        assertEquals(List.of(), waiting());
        practice.pass(Duration.ofDays(1));
        assertEquals(1, waiting().size());
        round();
        round();
        assertEquals(1, mails());
        practice.pass(Duration.ofDays(31));
        round();
        round();
        assertEquals(2, mails());
    }

    @Test
    void whatHappensOnceIsToldOnce() {
        chooses(today, 0);
        round();
        practice.pass(Duration.ofDays(4000));
        assertEquals(List.of(), waiting());
        assertEquals(1, mails());
    }

    @Test
    void aDayThatWasChosenAnewIsNotToldAnyMore() {
        chooses(today, 1);
        practice.rooms.does(() -> checking.choose(maya, jonas.id(), null, 0));
        assertEquals(List.of(), waiting());
    }

    @Test
    void whoHasAnsweredOrWantsNoQuestionsGetsNoMail() {
        chooses(today, 1);
        practice.rooms.does(() -> practice.room(Mutes.class).mute(invitation, true));
        round();
        assertEquals(0, mails());
        practice.rooms.does(() -> practice.room(Mutes.class).mute(invitation, false));
        practice.pass(Duration.ofDays(31));
        practice.rooms.does(() -> checking.answer(jonas, invitation, List.of(), ""));
        round();
        assertEquals(0, mails());
    }

    @Test
    void whoCannotSignInGetsNoMail() {
        chooses(today, 1);
        practice.leaves(jonas);
        round();
        assertEquals(0, mails());
    }

    @Test
    void aDayThatIsTodayIsToldAtOnce() {
        var tomorrow = chooses(today.plusDays(1), 1);
        assertFalse(reminding.isDue(tomorrow));
        practice.rooms.does(() -> rounds.hear(tomorrow));
        assertEquals(0, mails());
        var now = chooses(today, 1);
        assertTrue(reminding.isDue(now));
        practice.rooms.does(() -> rounds.hear(now));
        assertEquals(1, mails());
        assertEquals(List.of(), waiting());
    }
}
