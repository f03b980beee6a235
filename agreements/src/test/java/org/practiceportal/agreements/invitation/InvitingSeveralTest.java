package org.practiceportal.agreements.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RelationState;

/** Maya invites several clients by one press. */
class InvitingSeveralTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final InvitingSeveral several = practice.room(InvitingSeveral.class);

    private static List<PersonId> ids(Person... people) {
        return Stream.of(people).map(Person::id).toList();
    }

    private List<String> preview(Person... people) {
        return practice.rooms.does(() -> several.preview(maya, PolicySet.first(maya.id()), ids(people))).stream()
                .map(line -> line.client().name() + ": " + line.key()).toList();
    }

    private List<Invited> invites(LocalDate due, Person... people) {
        return practice.rooms.does(() -> several.invite(maya, PolicySet.first(maya.id()), ids(people), "For you all",
                due, null, Door.IN_PERSON));
    }

    @Test
    void eachIsInvitedAlone() {
        var version = practice.publishes();
        assertEquals(List.of("Noa Okafor: yes", "Jonas Ferreira: yes"), preview(practice.noa, practice.jonas));
        var invited = invites(practice.today(), practice.noa, practice.jonas);
        assertEquals(List.of(practice.noa, practice.jonas), invited.stream().map(Invited::client).toList());
        for (var client : List.of(practice.noa, practice.jonas)) {
            var invitation = practice.invitation(client);
            assertEquals(version.id(), invitation.version().id());
            assertEquals("For you all", invitation.note());
            assertTrue(invitation.circle().isEmpty());
        }
    }

    @Test
    void whoCanSignInGetsAMailAndWhoCannotACode() {
        practice.publishes();
        var invited = invites(null, practice.jonas, practice.noa);
        assertNull(invited.getFirst().code());
        assertEquals(List.of(practice.noa), Invited.withCode(invited).stream().map(Invited::client).toList());
        assertEquals(Door.IN_PERSON, invited.getLast().code().door());
        assertEquals(List.of(practice.jonas.id()), practice.mailed());
    }

    @Test
    void whoHasTheNewestVersionIsPassedOver() {
        practice.publishes();
        practice.invites(practice.jonas);
        assertEquals(List.of("Jonas Ferreira: already", "Noa Okafor: yes"), preview(practice.jonas, practice.noa));
        assertEquals(List.of(practice.noa),
                invites(null, practice.jonas, practice.noa).stream().map(Invited::client).toList());
    }

    @Test
    void whoSaidNoCanBeAskedAgain() {
        practice.publishes();
        var his = practice.invites(practice.jonas);
        practice.rooms.does(() -> practice.room(Declining.class).decline(practice.jonas, his, ""));
        assertEquals(List.of("Jonas Ferreira: yes"), preview(practice.jonas));
        assertEquals(his.id(), invited(practice.jonas).replaces().orElseThrow());
    }

    private Invitation invited(Person client) {
        invites(null, client);
        return practice.invitation(client);
    }

    @Test
    void whoSignsWithOthersIsNotTakenFromThem() {
        practice.publishes();
        practice.invitesTogether(null, practice.jonas, practice.noa);
        assertEquals(List.of("Jonas Ferreira: together"), preview(practice.jonas));
        assertEquals(List.of(), invites(null, practice.jonas));
        assertTrue(practice.invitation(practice.jonas).circle().isPresent());
    }

    @Test
    void aNameThatCannotBePrintedIsToldBeforehand() {
        practice.publishes();
        assertEquals(List.of("\uD83C\uDF3B: letters", "Noa Okafor: yes"),
                preview(practice.renames(practice.jonas, "\uD83C\uDF3B"), practice.noa));
    }

    @Test
    void whomItDoesNotGoOnWithIsPassedOver() {
        practice.publishes();
        practice.rooms.does(() -> practice.room(Relating.class).change(maya, practice.jonas.id(), RelationState.ENDED,
                practice.today(), ""));
        assertEquals(List.of("Jonas Ferreira: paused", "Noa Okafor: yes"), preview(practice.jonas, practice.noa));
        assertEquals(List.of(practice.noa),
                invites(null, practice.jonas, practice.noa).stream().map(Invited::client).toList());
    }

    @Test
    void somebodyElsesClientIsNobody() {
        practice.publishes();
        assertEquals(List.of(), practice.rooms
                .does(() -> several.preview(practice.grace, PolicySet.first(practice.grace.id()), ids(practice.noa))));
    }

    @Test
    void whatIsRefusedOfAllInvitesNobody() {
        assertEquals("invite.nothing",
                assertThrows(Refused.class, () -> preview(practice.jonas)).why().key());
        practice.publishes();
        var yesterday = practice.today().minusDays(1);
        assertEquals("invite.dayPassed",
                assertThrows(Refused.class, () -> invites(yesterday, practice.jonas)).why().key());
        assertEquals(List.of("agreements.published"), practice.acts());
    }
}
