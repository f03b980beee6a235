package org.practiceportal.agreements.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;
import org.practiceportal.api.Door;
import org.practiceportal.api.Facts;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya invites her clients, one or several, to what she published last. */
class InvitingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Invitations invitations = practice.room(Invitations.class);
    private final Circles circles = practice.room(Circles.class);
    private final Renewing renewing = practice.room(Renewing.class);

    private Optional<?> invites(Person client) {
        return practice.rooms.does(() -> practice.room(Inviting.class).invite(practice.maya,
                PolicySet.first(practice.maya.id()), client.id(), "", null,
                null, Door.IN_PERSON));
    }

    @Test
    void beforeAnythingIsPublishedNobodyIsInvited() {
        assertEquals("invite.nothing", assertThrows(Refused.class, () -> invites(practice.jonas)).why().key());
    }

    @Test
    void theClientIsInvitedToTheNewestVersionAndGetsAMail() {
        practice.publishes();
        var newest = practice.publishes("crisis");
        assertTrue(invites(practice.jonas).isEmpty());
        assertEquals(newest.id(), practice.invitation(practice.jonas).version().id());
        assertEquals(List.of(practice.jonas.id()), practice.mailed());
        assertEquals(List.of("agreements.published", "agreements.published", "agreements.invited"), practice.acts());
    }

    @Test
    void whoCannotSignInYetGetsNoMailButACode() {
        practice.publishes();
        assertTrue(invites(practice.noa).isPresent());
        assertEquals(List.of(), practice.mailed());
    }

    @Test
    void somebodyElsesClientDoesNotExist() {
        practice.publishes();
        var other = new SmallPractice();
        assertThrows(NotFound.class, () -> invites(other.jonas));
    }

    @Test
    void aNameThatCannotBePrintedIsRefusedWhenItIsGiven() {
        var changing = practice.room(ChangingFacts.class);
        var facts = new Facts("", "they/them", "");
        assertEquals("invite.letters", assertThrows(Refused.class, () -> practice.rooms.does(() -> changing
                .change(practice.maya, practice.jonas.id(), "Jonas \uD83D\uDE00", facts, Locale.ENGLISH))).why().key());
        var changed = practice.rooms.does(() -> changing.change(practice.maya, practice.jonas.id(), "Jo", facts,
                Locale.ENGLISH));
        assertEquals("Jo", changed.name());
        assertEquals(facts, changed.facts());
    }

    @Test
    void theLastDayIsKeptAndANewerVersionGivesNoMoreTime() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas, practice.today());
        var lastDay = practice.state(invitation).openness().lastDay();
        assertEquals(practice.today(), lastDay.getDay());
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> renewing.renew(practice.jonas, invitation));
        assertEquals(lastDay.getClosesAt(), practice.state(fresh).openness().lastDay().getClosesAt());
        practice.pass(Duration.ofDays(2));
        assertEquals(Optional.of(InvitationEnd.EXPIRED), practice.state(fresh).end());
    }

    @Test
    void ofWhatIsRefusedNothingIsKept() {
        practice.publishes();
        practice.invites(practice.jonas);
        assertEquals("invite.already", assertThrows(Refused.class, () -> invites(practice.jonas)).why().key());
        practice.rooms.does(() -> assertEquals(1,
                invitations.between(practice.maya.id(), practice.jonas.id()).size()));
    }

    @Test
    void eachFindsOnlyTheirOwn() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        practice.rooms.does(() -> {
            assertEquals(invitation.id(), invitations.ofClient(practice.jonas, invitation.id()).id());
            assertEquals(invitation.id(), invitations.ofTherapist(practice.maya, invitation.id()).id());
            assertEquals(invitation.id(), invitations.ofEither(practice.jonas, invitation.id()).id());
            assertEquals(invitation.id(), invitations.ofEither(practice.maya, invitation.id()).id());
            assertThrows(NotFound.class, () -> invitations.ofClient(practice.grace, invitation.id()));
            assertThrows(NotFound.class, () -> invitations.ofTherapist(practice.jonas, invitation.id()));
            assertThrows(NotFound.class, () -> invitations.ofEither(practice.grace, invitation.id()));
            assertThrows(NotFound.class, () -> invitations.ofClient(practice.jonas, "nothing"));
            assertThrows(NotFound.class, () -> invitations.ofClient(practice.jonas, null));
            assertEquals(1, invitations.currentOf(practice.jonas.id()).size());
            assertEquals(List.of(), invitations.currentOf(practice.grace.id()));
        });
    }

    @Test
    void whileNothingNewerIsPublishedAnInvitationStays() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        practice.rooms.does(() -> {
            assertFalse(renewing.isOutdated(invitation));
            assertEquals(invitation, renewing.renew(practice.jonas, invitation));
        });
    }

    @Test
    void aClientGoesOnWithTheNewerVersionOnce() {
        practice.publishes();
        var invitation = practice.invites(practice.jonas);
        var newer = practice.publishes("crisis");
        practice.rooms.does(() -> assertTrue(renewing.isOutdated(invitation)));
        var fresh = practice.rooms.does(() -> renewing.renew(practice.jonas, invitation));
        assertEquals(newer.id(), fresh.version().id());
        assertEquals(Optional.of(invitation.id()), fresh.replaces());
        assertEquals("Hello", fresh.note());
        assertEquals(fresh.id(), practice.rooms.does(() -> renewing.renew(practice.jonas, invitation)).id());
        assertEquals(fresh.id(), practice.invitation(practice.jonas).id());
        assertEquals(1, practice.acts().stream().filter("agreements.renewed"::equals).count());
    }

    @Test
    void severalAreInvitedToOneCircleInOrder() {
        practice.publishes();
        var invited = practice.invitesTogether(practice.grace, practice.noa, practice.grace, practice.jonas);
        assertEquals(List.of(practice.noa), Invited.withCode(invited).stream().map(Invited::client).toList());
        assertEquals(List.of(practice.grace.id(), practice.jonas.id()), practice.mailed());
        var hers = practice.invitation(practice.grace);
        assertTrue(hers.assents());
        assertFalse(practice.invitation(practice.jonas).assents());
        practice.rooms.does(() -> {
            var circle = circles.of(hers).orElseThrow();
            assertEquals("Grace Whitfield", circle.signsFor());
            assertEquals(List.of(practice.noa.id(), practice.grace.id(), practice.jonas.id()),
                    circles.members(circle).stream().map(Invitation::client).toList());
            assertFalse(circles.isClosed(hers));
        });
        assertEquals(3, practice.acts().stream().filter("agreements.invitedTogether"::equals).count());
    }

    @Test
    void allSignTheSameWordsAndTheOneUnderAgeReadsTheirOwnLanguage() {
        var spanish = Locale.forLanguageTag("es");
        practice.publishes();
        practice.rooms.does(
                () -> practice.room(Drafting.class).change(OwnPolicy.first(practice.maya, spanish), draft -> draft));
        practice.rooms.does(
                () -> practice.room(Publishing.class).publish(practice.maya, OwnPolicy.first(practice.maya, spanish),
                        new Change(Weight.MINOR, ""), "Maya Lindqvist"));
        var wanted = new InvitingTogether.Wanted(List.of(practice.jonas.id(), practice.noa.id(), practice.grace.id()),
                practice.grace.id(), "", OwnPolicy.first(practice.maya, spanish));
        practice.rooms.does(() -> practice.room(InvitingTogether.class).invite(practice.maya, wanted, "", null, null));
        assertEquals("es", practice.invitation(practice.jonas).version().language());
        assertEquals("es", practice.invitation(practice.noa).version().language());
        assertEquals("en", practice.invitation(practice.grace).version().language());
    }

    @Test
    void whoIsInvitedAnewKeepsWhatTheyHaveReadAndThatDidNotChange() {
        practice.publishes();
        practice.reads(practice.jonas, practice.invites(practice.jonas));
        practice.publishes("crisis");
        assertEquals(1, practice.state(practice.invites(practice.jonas)).missing());
    }

    @Test
    void aCircleEndsWhenOneOfThemIsInvitedInAnotherWay() {
        practice.publishes();
        practice.invitesTogether(null, practice.jonas, practice.grace);
        var hers = practice.invitation(practice.grace);
        var his = practice.invites(practice.jonas);
        practice.rooms.does(() -> {
            assertTrue(circles.isClosed(hers));
            assertFalse(circles.isClosed(his));
        });
    }

    @Test
    void aRenewedInvitationKeepsItsSeat() {
        practice.publishes();
        practice.invitesTogether(practice.grace, practice.jonas, practice.grace);
        var hers = practice.invitation(practice.grace);
        practice.publishes("crisis");
        var fresh = practice.rooms.does(() -> renewing.renew(practice.grace, hers));
        assertTrue(fresh.assents());
        practice.rooms.does(() -> {
            assertFalse(circles.isClosed(fresh), "it is the same circle");
            assertEquals(List.of(practice.jonas.id(), practice.grace.id()), circles
                    .members(circles.of(fresh).orElseThrow()).stream().map(Invitation::client).toList());
        });
    }

    @Test
    void theTurnIsWithOneInvitation() {
        practice.publishes();
        var his = practice.invites(practice.jonas);
        var hers = practice.invites(practice.grace);
        practice.rooms.does(() -> {
            var turn = invitations.lock(his);
            turn.requireFor(his);
            assertThrows(IllegalStateException.class, () -> turn.requireFor(hers));
        });
        assertThrows(IllegalStateException.class,
                () -> practice.rooms.does(() -> invitations.lock(SampleInvitation.INVITATION)));
    }
}
