package org.practiceportal.agreements.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.InvitationDecision.Kind;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.Refused;

/** Jonas was invited; what ends that, and what he hears of it. */
class EndOfInvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-03T13:07:42Z");

    private final SmallPractice practice = new SmallPractice();
    private final InvitationDecisions decisions = practice.room(InvitationDecisions.class);
    private final Invitations invitations = practice.room(Invitations.class);
    private final Mutes mutes = practice.room(Mutes.class);
    private final Reminders reminders = practice.room(Reminders.class);
    private final Invitation invitation;

    EndOfInvitationTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
    }

    private InvitationDecision decides(Kind kind, String words) {
        return practice.rooms.does(() -> {
            var turn = practice.room(Policies.class).lock(invitation.version());
            var decision = InvitationDecision.of(invitation, decisions.openness(invitation).decided(), kind, words,
                    NOW);
            decisions.keep(turn, invitation, decision);
            return decision;
        });
    }

    private Openness openness() {
        return practice.rooms.does(() -> decisions.openness(invitation));
    }

    @Test
    void nothingWasDecidedAtFirst() {
        assertEquals(Optional.empty(), openness().decided());
        assertEquals(Optional.empty(), openness().end());
        assertFalse(openness().isDecidedAnew());
        openness().requireOpen();
        assertEquals(Map.of(), practice.rooms.does(() -> decisions.of(List.of(invitation))));
        assertEquals(Map.of(), practice.rooms.does(() -> decisions.of(List.of())));
    }

    @Test
    void whatWasDecidedLastCounts() {
        decides(Kind.DECLINED, " Not now. ");
        assertTrue(openness().is(InvitationEnd.DECLINED));
        assertFalse(openness().is(InvitationEnd.WITHDRAWN));
        assertFalse(openness().isDecidedAnew());
        assertEquals("answer.declined", assertThrows(Refused.class, () -> openness().requireOpen()).why().key());
        decides(Kind.RESUMED, "");
        assertEquals(Optional.empty(), openness().end());
        assertTrue(openness().isDecidedAnew());
        decides(Kind.WITHDRAWN, "");
        assertEquals(Optional.of(InvitationEnd.WITHDRAWN), openness().end());
        var all = practice.rooms.does(() -> decisions.of(List.of(invitation)));
        assertEquals(Set.of(invitation.id()), all.keySet());
        assertEquals(List.of(Kind.WITHDRAWN, Kind.RESUMED, Kind.DECLINED),
                all.get(invitation.id()).stream().map(InvitationDecision::getKind).toList());
        assertEquals(List.of(3, 2, 1), all.get(invitation.id()).stream().map(InvitationDecision::number).toList());
    }

    @Test
    void aDecisionIsTheTherapistsOrTheClients() {
        assertEquals(practice.maya.id(), decides(Kind.WITHDRAWN, "").decidedBy());
        var declined = decides(Kind.DECLINED, " Not now. ");
        assertEquals(practice.jonas.id(), declined.decidedBy());
        assertEquals("Not now.", declined.getWords());
        assertEquals(NOW, declined.getDecidedAt());
        assertEquals(practice.jonas.id(), decides(Kind.RESUMED, "").decidedBy());
        assertThrows(Refused.class, () -> decides(Kind.DECLINED, "x".repeat(2001)));
    }

    @Test
    void eachIsShownByAMarkAndNamedByAKey() {
        assertEquals(List.of("withdrawn", "declined", "resumed"), Stream.of(Kind.values()).map(Kind::getKey).toList());
        assertEquals(List.of("", "talk", "done"), Stream.of(Kind.values()).map(Kind::getMark).toList());
        assertEquals(List.of("withdrawn", "declined", "paused", "resting", "parted", "expired"),
                Stream.of(InvitationEnd.values()).map(InvitationEnd::getKey).toList());
    }

    @Test
    void whoseInvitationEndedMayBeInvitedAgain() {
        assertThrows(Refused.class, () -> practice.invites(practice.jonas));
        decides(Kind.DECLINED, "");
        assertEquals(Optional.of(invitation.id()), practice.invites(practice.jonas).replaces());
    }

    @Test
    void whoWasEverInvitedIsKnown() {
        assertTrue(practice.rooms.does(() -> invitations.isInvited(practice.jonas.id())));
        assertFalse(practice.rooms.does(() -> invitations.isInvited(practice.grace.id())));
    }

    private boolean isMuted() {
        return practice.rooms.does(() -> mutes.isMuted(practice.maya.id(), practice.jonas.id()));
    }

    private Set<String> muted(String... clients) {
        return practice.rooms.does(() -> mutes.muted(practice.maya.id(), List.of(clients)));
    }

    @Test
    void aClientMayWantNoRemindersAndChangeTheirMind() {
        var jonas = practice.jonas.id().value();
        var grace = practice.grace.id().value();
        assertFalse(isMuted());
        practice.rooms.does(() -> mutes.mute(invitation, true));
        assertTrue(isMuted());
        assertEquals(Set.of(jonas), muted(jonas, grace));
        assertEquals(Set.of(), muted(grace));
        assertEquals(Set.of(), muted());
        practice.pass(Duration.ofMinutes(1));
        practice.rooms.does(() -> mutes.mute(invitation, false));
        assertFalse(isMuted());
        assertEquals(Set.of(), muted(jonas, grace));
    }

    @Test
    void aReminderIsOfOneDay() {
        var today = practice.today();
        assertFalse(practice.rooms.does(() -> reminders.isReminded(invitation, today)));
        practice.rooms.does(() -> reminders.keep(invitations.lock(invitation), invitation,
                new Reminder(invitation, today, false, NOW)));
        assertTrue(practice.rooms.does(() -> reminders.isReminded(invitation, today)));
        assertFalse(practice.rooms.does(() -> reminders.isReminded(invitation, today.plusDays(1))));
        practice.rooms.does(() -> reminders.keep(invitations.lock(invitation), invitation,
                new Reminder(invitation, today.plusDays(1), true, NOW.plusSeconds(1))));
        var all = practice.rooms.does(() -> reminders.of(List.of(invitation)));
        assertEquals(List.of("client.reminded.rhythm", "client.reminded"),
                all.get(invitation.id()).stream().map(Reminder::getWords).toList());
        assertEquals(NOW.plusSeconds(1), all.get(invitation.id()).getFirst().getRemindedAt());
        assertEquals(Map.of(), practice.rooms.does(() -> reminders.of(List.of())));
        assertEquals(Set.of(), practice.rooms.does(() -> reminders.remindedOn(today, List.of())));
    }
}
