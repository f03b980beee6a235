package org.practiceportal.agreements.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.invitation.Invited;
import org.practiceportal.agreements.invitation.AddingClient.NewClient;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya adds Nadia: with the invitation, or nobody. */
class AddingClientTest {

    private final SmallPractice practice = new SmallPractice();
    private final AddingClient adding = practice.room(AddingClient.class);
    private final int before = practice.people().size();

    private Invited invites(String name, String email, LocalDate due) {
        return practice.rooms.does(() -> adding.invite(practice.maya, PolicySet.first(practice.maya.id()),
                new NewClient(name, email, Locale.ENGLISH),
                "Welcome", due, null, Door.IN_PERSON));
    }

    private Person adds(String name) {
        return practice.rooms.does(() -> adding.add(practice.maya, new NewClient(name, "nadia@example.org",
                Locale.ENGLISH)));
    }

    private void refuses(String why, String name, String email, LocalDate due) {
        assertEquals(why, assertThrows(Refused.class, () -> invites(name, email, due)).why().key());
        assertEquals(before, practice.people().size(), "nobody was added");
    }

    @Test
    void sheIsAddedAndInvitedAtOnce() {
        var version = practice.publishes();
        var nadia = invites("Nadia Brandt", "nadia@example.org", practice.today());
        var invitation = practice.invitation(nadia.client());
        assertEquals(version.id(), invitation.version().id());
        assertEquals("Welcome", invitation.note());
        assertEquals(Door.IN_PERSON, nadia.code().door());
        assertEquals(List.of("agreements.published", "agreements.invited"), practice.acts());
    }

    @Test
    void whatTheInvitationWouldRefuseAddsNobody() {
        refuses("invite.nothing", "Nadia Brandt", "nadia@example.org", null);
        practice.publishes();
        refuses("invite.dayPassed", "Nadia Brandt", "nadia@example.org", practice.today().minusDays(1));
        refuses("invite.letters", "Nadia \uD83C\uDF3B", "nadia@example.org", null);
        refuses("people.email.taken", "Nadia Brandt", practice.jonas.email(), null);
    }

    @Test
    void sheCanBeInvitedOnAnotherDay() {
        assertEquals("Nadia Brandt", adds("Nadia Brandt").name());
        assertEquals(before + 1, practice.people().size());
    }

    @Test
    void aNameThatCouldNotBeInvitedLaterAddsNobody() {
        assertEquals("invite.letters", assertThrows(Refused.class, () -> adds("\uD83C\uDF3B")).why().key());
        assertEquals(before, practice.people().size());
    }
}
