package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.invitation.Reminder;
import org.practiceportal.agreements.invitation.Reminders;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya reminds Jonas of what he has not signed. */
class RemindingReadersTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Invitation invitation;

    RemindingReadersTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private void reminds(Invitation of) {
        practice.rooms.does(() -> practice.room(RemindingReaders.class).remind(practice.maya, of));
    }

    private void refuses(String key, Invitation of) {
        var mails = practice.mailed().size();
        assertEquals(key, assertThrows(Refused.class, () -> reminds(of)).why().key());
        assertEquals(mails, practice.mailed().size());
    }

    private static void refuses(String key, ReminderAttempt attempt) {
        assertEquals(key, assertThrows(Refused.class, attempt::requireAllowed).why().key());
    }

    @Test
    void eachRuleRefusesByItself() {
        assertDoesNotThrow(() -> new ReminderAttempt(true, true, false, false).requireAllowed());
        refuses("remind.ended", new ReminderAttempt(true, false, false, false));
        refuses("remind.muted", new ReminderAttempt(true, true, true, false));
        refuses("remind.today", new ReminderAttempt(true, true, false, true));
        refuses("remind.unsent", new ReminderAttempt(false, true, false, false));
    }

    @Test
    void onceADayByAMailThatIsKept() {
        reminds(invitation);
        assertEquals(jonas.id(), practice.mailed().getLast());
        assertEquals("agreements.reminded", practice.acts().getLast());
        refuses("remind.today", invitation);
        practice.pass(Duration.ofDays(1));
        reminds(invitation);
        assertEquals(List.of("client.reminded", "client.reminded"),
                practice.rooms.does(() -> practice.room(Reminders.class).of(List.of(invitation))).get(invitation.id())
                        .stream().map(Reminder::getWords).toList());
    }

    @Test
    void whoNeverCameInIsRemindedToo() {
        reminds(practice.invites(practice.noa));
        assertEquals(practice.noa.id(), practice.mailed().getLast());
    }

    @Test
    void whoWantsNoRemindersGetsNone() {
        practice.rooms.does(() -> practice.room(Mutes.class).mute(invitation, true));
        refuses("remind.muted", invitation);
        practice.rooms.does(() -> practice.room(Mutes.class).mute(invitation, false));
        reminds(invitation);
    }

    @Test
    void withoutAMailServerNobodyCountsAsReminded() {
        practice.mails.losesServer();
        refuses("remind.unsent", invitation);
        assertEquals(List.of(), practice.rooms.does(() -> practice.room(Reminders.class).of(List.of(invitation)))
                .getOrDefault(invitation.id(), List.of()));
    }

    @Test
    void nobodyIsRemindedOfWhatHasEnded() {
        practice.rooms.does(() -> practice.room(Declining.class).decline(jonas, invitation, ""));
        refuses("remind.ended", invitation);
        var again = practice.invites(jonas, practice.today());
        refuses("remind.ended", invitation);
        practice.pass(Duration.ofDays(1));
        refuses("remind.ended", again);
        var last = practice.invites(jonas);
        practice.readsAndSigns(jonas, last);
        refuses("remind.ended", last);
    }
}
