package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/** Who looks at whose agreement: Jonas at his own, Maya at her client's. */
class TherapyRelationTest {

    private final SmallPractice practice = new SmallPractice();
    private final Invitation invitation;

    TherapyRelationTest() {
        practice.publishes();
        invitation = practice.invites(practice.jonas);
    }

    private TherapyRelation opened(Person by, String client, String invited) {
        var rooms = practice.opens(by);
        var relation = rooms.get(TherapyRelation.class);
        relation.clientId = client;
        relation.invitationId = invited;
        rooms.does(relation::open);
        return relation;
    }

    @Test
    void aClientLooksAtTheirOwn() {
        var relation = opened(practice.jonas, null, null);
        assertTrue(relation.isClient());
        assertEquals(practice.jonas, relation.getMe());
        assertEquals(practice.maya, relation.getOther());
        assertEquals(practice.maya.id(), relation.therapist());
        assertEquals(practice.jonas.id(), relation.client());
        assertEquals(invitation.id(), relation.invitation().id());
        assertEquals(Optional.empty(), relation.signed());
        assertEquals("i=" + invitation.id(), relation.getQuery());
    }

    @Test
    void aTherapistLooksAtTheirClients() {
        var signed = practice.readsAndSigns(practice.jonas, invitation);
        var relation = opened(practice.maya, practice.jonas.id().value(), null);
        assertFalse(relation.isClient());
        assertEquals(practice.jonas, relation.getOther());
        assertEquals(practice.maya.id(), relation.therapist());
        assertEquals(invitation.id(), relation.invitation().id());
        assertEquals(signed.id(), relation.signed().orElseThrow().id());
        assertEquals("c=" + practice.jonas.id(), relation.getQuery());
    }

    @Test
    void whoWasNotInvitedYetHasNothingToLookAt() {
        var relation = opened(practice.maya, practice.grace.id().value(), null);
        assertNull(relation.invitation());
        assertEquals(Optional.empty(), relation.signed());
        assertThrows(NotFound.class, () -> opened(practice.grace, null, null));
    }

    @Test
    void somebodyElsesDoesNotExist() {
        assertThrows(NotFound.class, () -> opened(practice.grace, null, invitation.id()));
        assertThrows(NotFound.class, () -> opened(practice.maya, new SmallPractice().jonas.id().value(), null));
        assertThrows(NotFound.class, () -> opened(practice.maya, null, null));
        assertThrows(NotFound.class, () -> opened(null, null, null));
    }
}
