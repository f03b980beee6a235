package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** Jonas was invited; Grace was not. */
class OwnInvitationsTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person jonas = practice.jonas;
    private final Invitation invitation = invited();

    private Invitation invited() {
        practice.publishes();
        return practice.invites(jonas);
    }

    private OwnInvitations own(Person person) {
        var own = new OwnInvitations();
        own.user = () -> Optional.of(person);
        own.states = practice.room(InvitationStates.class);
        own.invitations = practice.room(Invitations.class);
        return own;
    }

    private InvitationState state() {
        return practice.rooms.does(() -> own(jonas).of(invitation.id()));
    }

    private List<String> holding(InvitationState state) {
        return practice.rooms.does(() -> state.holding(own(jonas).all())).stream().map(Acknowledgement::id).toList();
    }

    @Test
    void areThoseOfWhoeverIsSignedIn() {
        practice.rooms.does(() -> {
            assertTrue(own(jonas).isAny());
            assertFalse(own(practice.grace).isAny());
            assertEquals(List.of(), own(practice.grace).all());
            assertThrows(NotFound.class, () -> own(practice.grace).of(invitation.id()));
            assertThrows(NotFound.class, () -> own(practice.grace).ofOrNewest(null));
            assertThrows(NotFound.class, () -> own(jonas).of(null));
            assertThrows(NotFound.class, () -> own(practice.maya).all());
        });
    }

    @Test
    void areReadOnceAndAgainWhenTheyAreLookedAtAnew() {
        var own = own(jonas);
        practice.rooms.does(() -> assertFalse(own.of(invitation.id()).isSigned()));
        practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> {
            assertFalse(own.of(invitation.id()).isSigned());
            own.look();
            assertTrue(own.of(invitation.id()).isSigned());
            assertTrue(own.isAny());
        });
    }

    @Test
    void tellHowFarTheClientIs() {
        assertFalse(state().isBegun());
        assertFalse(state().consented());
        assertEquals(0, state().read());
        practice.reads(jonas, invitation);
        assertTrue(state().isBegun());
        assertEquals(0, state().missing());
        assertEquals(invitation.version().text().sections().size(), state().read());
        practice.consents(jonas, invitation);
        assertTrue(state().consented());
        assertFalse(state().complete());
        assertEquals(List.of(), holding(state()));
        var signed = practice.signs(jonas, invitation);
        assertTrue(state().complete());
        assertEquals(List.of(signed.id()), holding(state()));
    }

    @Test
    void whatWasSignedHoldsUntilTheNextIs() {
        var first = practice.readsAndSigns(jonas, invitation);
        assertFalse(state().outdated());
        practice.publishes("crisis");
        assertTrue(state().outdated());
        assertTrue(state().isCurrent());
        var fresh = practice.rooms.does(() -> practice.room(Renewing.class).renew(jonas, invitation));
        assertFalse(state().isCurrent());
        assertEquals(fresh.id(), state().successor());
        var newest = practice.rooms.does(() -> own(jonas).ofOrNewest(null));
        assertEquals(fresh.id(), newest.invitation().id());
        assertEquals(List.of(first.id()), holding(newest));
        assertEquals(invitation.id(),
                practice.rooms.does(() -> own(jonas).ofOrNewest(invitation.id())).invitation().id());
        var second = practice.readsAndSigns(jonas, fresh);
        practice.rooms.does(() -> {
            var own = own(jonas);
            assertEquals(second.id(), own.ofOrNewest(null).holding(own.all()).orElseThrow().id());
            assertEquals(first.id(), own.ofOrNewest(null).before(own.all()).orElseThrow().id());
            assertEquals(List.of(fresh.id(), invitation.id()), own.all().stream()
                    .map(state -> state.invitation().id()).toList(), "the newest first");
        });
    }
}
