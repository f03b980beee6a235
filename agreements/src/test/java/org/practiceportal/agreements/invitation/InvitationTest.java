package org.practiceportal.agreements.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.invitation.SampleInvitation.INVITATION;
import static org.practiceportal.agreements.invitation.SampleInvitation.JONAS;
import static org.practiceportal.agreements.invitation.SampleInvitation.MAYA;
import static org.practiceportal.agreements.invitation.SampleInvitation.NOW;
import static org.practiceportal.agreements.invitation.SampleInvitation.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.document.paper.FontCharacters;
import org.practiceportal.agreements.invitation.Invitation.Seat;
import org.practiceportal.agreements.policy.version.SampleVersion;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;

/** Maya invites Jonas, and others: an invitation is between her and her client, to what she published, for a day to come. */
class InvitationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final CoverNote HELLO = new CoverNote("Hello", TODAY, null, TODAY);
    private static final Person GRACE = person("Grace", Role.CLIENT);

    private static Invitee invitee(Person client, Optional<Invitation> before) {
        return new Invitee(MAYA, client, true, INVITATION.version(), before, false, FontCharacters::missingFrom);
    }

    private static void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void itSaysWhoIsAskedToReadWhat() {
        var invitation = invitee(JONAS, Optional.empty()).alone(HELLO, NOW);
        assertEquals(INVITATION.version(), invitation.version());
        assertEquals(List.of(MAYA.id(), JONAS.id()), List.of(invitation.therapist(), invitation.client()));
        assertEquals("Hello", invitation.note());
        assertEquals(Optional.of(TODAY), invitation.due());
        assertEquals(NOW, invitation.invitedAt());
        assertEquals(Optional.empty(), invitation.replaces());
        assertEquals(Optional.empty(), invitation.circle());
        assertFalse(invitation.assents());
        assertTrue(invitation.isAloneTo(INVITATION.version().id()));
        assertEquals(MAYA.id(), invitation.other(JONAS.id()));
        assertEquals(JONAS.id(), invitation.other(MAYA.id()));
    }

    @Test
    void theDayIsNotPast() {
        refuses("invite.dayPassed", () -> new CoverNote("", TODAY.minusDays(1), null, TODAY));
        assertEquals(TODAY.plusDays(1), new CoverNote("", TODAY.plusDays(1), null, TODAY).due());
        assertEquals(Optional.empty(),
                invitee(JONAS, Optional.empty()).alone(new CoverNote(null, null, null, TODAY), NOW).due());
    }

    @Test
    void theWordsAreNotEndless() {
        assertEquals(2000, new CoverNote("x".repeat(2000), null, null, TODAY).words().length());
        refuses("words.long", () -> new CoverNote("x".repeat(2001), null, null, TODAY));
    }

    @Test
    void aNameThatCannotBePrintedIsNamed() {
        var runic = invitee(person("Jo\u16ae", Role.CLIENT), Optional.empty());
        var why = assertThrows(Refused.class, () -> runic.alone(HELLO, NOW)).why();
        assertEquals("invite.letters", why.key());
        assertEquals(FontCharacters.missingFrom("\u16ae"), why.arguments());
    }

    @Test
    void nobodyIsInvitedTwiceToTheSame() {
        refuses("invite.already", () -> invitee(JONAS, Optional.of(INVITATION)).alone(HELLO, NOW));
    }

    @Test
    void whatEndedMayBeAskedAgain() {
        var again = new Invitee(MAYA, JONAS, true, INVITATION.version(), Optional.of(INVITATION), true,
                FontCharacters::missingFrom).alone(HELLO, NOW);
        assertEquals(Optional.of(INVITATION.id()), again.replaces());
    }

    @Test
    void theLastDayIsNotPastAndNotBeforeTheDayThatIsHopedFor() {
        refuses("invite.dayPassed", () -> new CoverNote("", null, TODAY.minusDays(1), TODAY));
        refuses("invite.dueAfterLastDay", () -> new CoverNote("", TODAY.plusDays(2), TODAY.plusDays(1), TODAY));
        assertEquals(TODAY, new CoverNote("", TODAY, TODAY, TODAY).lastDay());
    }

    @Test
    void theLastDayEndsWhereTheTherapistIs() {
        var lastDay = new LastDay(INVITATION, TODAY, ZoneId.of("America/Los_Angeles"));
        var midnight = Instant.parse("2026-11-04T08:00:00Z");
        assertEquals(midnight, lastDay.getClosesAt());
        assertEquals(Optional.empty(), new Openness(null, lastDay, null, midnight.minusNanos(1)).end());
        assertEquals(Optional.of(InvitationEnd.EXPIRED), new Openness(null, lastDay, null, midnight).end());
        assertEquals(Optional.empty(), new Openness(null, null, null, midnight).end());
        assertEquals(Optional.of(InvitationEnd.PAUSED),
                new Openness(null, lastDay, InvitationEnd.PAUSED, midnight).end(),
                "whom to turn to matters more than a day");
    }

    @Test
    void whoWasInvitedWithOthersMayBeInvitedAloneAndTheOtherWayRound() {
        var together = invitee(JONAS, Optional.of(INVITATION)).at(new Seat("c", 3, true), HELLO, NOW);
        assertEquals(Optional.of(INVITATION.id()), together.replaces());
        assertEquals(Optional.of("c"), together.circle());
        assertTrue(together.assents());
        assertFalse(together.isAloneTo(INVITATION.version().id()));
        assertEquals(Optional.of(together.id()),
                invitee(JONAS, Optional.of(together)).alone(HELLO, NOW).replaces());
    }

    @Test
    void anotherTherapistsVersionDoesNotExist() {
        var tomas = person("Tomas", Role.THERAPIST);
        assertThrows(NotFound.class,
                () -> new Invitee(tomas, JONAS, true, INVITATION.version(), Optional.empty(), false,
                        FontCharacters::missingFrom));
    }

    @Test
    void anotherClientsInvitationIsNotReplaced() {
        assertThrows(NotFound.class, () -> invitee(GRACE, Optional.of(INVITATION)).alone(HELLO, NOW));
        var hers = SampleInvitation.invitation(SampleVersion.of(PersonId.fresh(), NOW), JONAS);
        assertThrows(NotFound.class, () -> invitee(JONAS, Optional.of(hers)).alone(HELLO, NOW));
    }

    @Test
    void toAnOlderVersionNothingIsRenewed() {
        assertThrows(IllegalArgumentException.class, () -> INVITATION.renewed(INVITATION.version(), NOW));
        assertThrows(IllegalArgumentException.class,
                () -> INVITATION.renewed(SampleVersion.of(MAYA.id(), NOW), NOW), "of another policy");
    }

    @Test
    void aCircleNeedsTwoWhoSign() {
        refuses("together.few", () -> circle(List.of(JONAS), null, ""));
        refuses("together.few", () -> circle(List.of(), null, "Nuria"));
        refuses("together.few", () -> circle(List.of(JONAS), JONAS, ""));
        assertEquals("", circle(List.of(JONAS, GRACE), null, "").signsFor());
    }

    @Test
    void oneSignsForSomebodyUnderAge() {
        assertEquals("Nuria", circle(List.of(JONAS), null, " Nuria ").signsFor());
        assertEquals("Grace", circle(List.of(JONAS, GRACE), GRACE, "somebody else").signsFor());
        refuses("words.long", () -> circle(List.of(JONAS), null, "x".repeat(101)));
    }

    @Test
    void allNamesOfACircleCanBePrinted() {
        refuses("together.letters", () -> circle(List.of(JONAS, person("Jo\u16ae", Role.CLIENT)), null, ""));
        refuses("together.letters", () -> circle(List.of(JONAS, GRACE), null, "\u16ae"));
    }

    @Test
    void onlyTheOneUnderAgeAssents() {
        var plan = CirclePlan.of(MAYA, List.of(JONAS, GRACE), GRACE.id(), "", FontCharacters::missingFrom);
        assertTrue(plan.assents(GRACE));
        assertFalse(plan.assents(JONAS));
        assertEquals(MAYA.id(), plan.therapist());
    }

    private static Circle circle(List<Person> people, Person minor, String signsFor) {
        return new Circle(CirclePlan.of(MAYA, people, minor == null ? null : minor.id(), signsFor,
                FontCharacters::missingFrom), NOW);
    }
}
