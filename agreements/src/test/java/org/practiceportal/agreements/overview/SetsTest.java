package org.practiceportal.agreements.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.BothDatabases;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.afterwards.AskingReconsent;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.invitation.InvitingSeveral;
import org.practiceportal.agreements.invitation.InvitingTogether;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.agreements.overview.Standings.SetCount;
import org.practiceportal.agreements.policy.version.ArrangingSets;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya invites some clients to one of her sets, and others to another one. */
class SetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private SmallPractice practice = new SmallPractice();
    private PolicyVersion alone;
    private PolicySet couples;

    private void on(SmallPractice other) {
        practice = other;
        alone = practice.publishes("crisis");
        couples = practice.rooms.does(() -> practice.room(ArrangingSets.class).copy(practice.maya, "Couples", ""));
        publishes("online");
    }

    private PolicyVersion publishes(String topic) {
        return practice.rooms.does(() -> {
            var policy = new OwnPolicy(couples, Locale.ENGLISH);
            practice.room(Drafting.class).change(policy, draft -> draft.include(topic));
            return practice.room(Publishing.class).publish(practice.maya, policy, Change.FIRST, "Maya Lindqvist");
        });
    }

    private PolicySet first() {
        return practice.rooms.does(() -> practice.room(PolicySets.class).of(practice.maya.id()).getFirst());
    }

    private void invites(Person client, PolicySet set) {
        practice.rooms.does(() -> practice.room(Inviting.class).invite(practice.maya, set, client.id(), "", null, null,
                Door.MAIL));
    }

    private List<String> lines(PolicySet set, Person... clients) {
        return practice.rooms.does(() -> practice.room(InvitingSeveral.class).preview(practice.maya, set,
                List.of(clients).stream().map(Person::id).toList())).stream().map(InvitingSeveral.Line::key).toList();
    }

    private String usual(boolean together) {
        return practice.rooms.does(() -> {
            var choosing = practice.room(ChoosingSet.class);
            return (together ? choosing.together(practice.maya.id()) : choosing.alone(practice.maya.id())).usual().set()
                    .getName();
        });
    }

    private Map<Integer, SetCount> counts() {
        return practice.rooms.does(() -> practice.room(Standings.class).ofSets(practice.maya));
    }

    private List<String> earlier() {
        return practice.rooms.does(() -> practice.room(Standings.class).page(practice.maya, "", Filter.EARLIER, TODAY,
                PageRequest.of(null)).rows().stream().map(Standing::getName).toList());
    }

    private boolean isNews() {
        var state = practice.state(practice.invitation(practice.jonas));
        return practice.rooms.does(() -> practice.room(Updates.class).since(state)).isPresent();
    }

    private void refuses(Supplier<?> act) {
        assertEquals("invite.away",
                assertThrows(Refused.class, () -> practice.rooms.does(act)).why().key());
    }

    @Test
    void eachIsInvitedToWhatWasChosenAndHearsOfNothingElse() {
        BothDatabases.practices(each -> {
            on(each);
            practice.readsAndSigns(practice.jonas, practice.invites(practice.jonas));
            invites(practice.grace, couples);
            assertEquals(alone.id(), practice.invitation(practice.jonas).version().id());
            assertNotEquals(alone.id(), practice.invitation(practice.grace).version().id());
            assertEquals(Map.of(1, new SetCount(0, 1), 2, new SetCount(1, 0)), counts());
            publishes("reactions");
            assertFalse(isNews(), "what is new for couples is no news for Jonas");
            assertEquals(List.of(), earlier());
            practice.publishes("online");
            assertTrue(isNews());
            assertEquals(List.of("Jonas Ferreira"), earlier());
        });
    }

    @Test
    void severalMoveToAnotherSetAndWhatTheySignedHoldsUntilTheySignAgain() {
        BothDatabases.practices(each -> {
            on(each);
            var signed = practice.readsAndSigns(practice.jonas, practice.invites(practice.jonas));
            invites(practice.grace, couples);
            assertEquals(List.of("already", "moves", "yes"),
                    lines(couples, practice.grace, practice.jonas, practice.noa));
            assertEquals(List.of("Jonas Ferreira", "Noa Okafor", "Grace Whitfield"), practice.rooms
                    .does(() -> practice.room(Standings.class).toInvite(practice.maya, couples,
                            ChosenClients.all(Filter.ALL), TODAY, 9))
                    .stream().map(Standing::getName).toList(), "those who have it already come last");
            practice.rooms.does(() -> practice.room(InvitingSeveral.class).invite(practice.maya, couples,
                    List.of(practice.jonas.id(), practice.grace.id()), "", null, null, Door.MAIL));
            assertEquals(Map.of(2, new SetCount(2, 0)), counts());
            assertEquals(signed.invitation().id(), practice.invitation(practice.jonas).replaces().orElseThrow());
            var state = practice.state(practice.invitation(practice.jonas));
            var all = practice.rooms.does(() -> practice.room(InvitationStates.class).between(practice.maya.id(),
                    practice.jonas.id()));
            assertEquals(signed.id(), state.holding(all).orElseThrow().id());
        });
    }

    @Test
    void theOneThatWasChosenLastIsChosenFirst() {
        BothDatabases.practices(each -> {
            on(each);
            assertEquals("", usual(false));
            invites(practice.grace, couples);
            assertEquals("Couples", usual(false));
            assertEquals("", usual(true));
            practice.rooms.does(() -> practice.room(InvitingTogether.class).invite(practice.maya,
                    new InvitingTogether.Wanted(List.of(practice.jonas.id(), practice.grace.id()), null, "",
                            new OwnPolicy(couples, Locale.ENGLISH)),
                    "", null, null));
            invites(practice.noa, first());
            assertEquals("", usual(false));
            assertEquals("Couples", usual(true));
        });
    }

    @Test
    void nobodyIsInvitedToWhatIsPutAwayAndWhatIsOutGoesOn() {
        on(practice);
        invites(practice.grace, couples);
        var signed = practice.readsAndSigns(practice.grace, practice.invitation(practice.grace));
        practice.rooms.does(() -> practice.room(ArrangingSets.class).putAway(practice.maya, couples.getId()));
        refuses(() -> practice.room(Inviting.class).invite(practice.maya, couples, practice.jonas.id(), "", null, null,
                Door.MAIL));
        refuses(() -> practice.room(InvitingSeveral.class).invite(practice.maya, couples, List.of(practice.jonas.id()),
                "", null, null, Door.MAIL));
        refuses(() -> practice.room(InvitingTogether.class).invite(practice.maya, new InvitingTogether.Wanted(
                List.of(practice.jonas.id(), practice.grace.id()), null, "", new OwnPolicy(couples, Locale.ENGLISH)),
                "",
                null, null));
        practice.rooms.does(() -> assertFalse(practice.room(ChoosingSet.class).alone(practice.maya.id()).isAsked()));
        assertTrue(practice.rooms.does(() -> practice.room(AskingReconsent.class).ask(practice.maya,
                signed.invitation().id(), ReconsentReason.TIME)), "what was signed can be asked again");
        assertEquals(signed.invitation().version().id(), practice.invitation(practice.grace).version().id());
    }

    @Test
    void nobodyInvitesToSomebodyElses() {
        on(practice);
        var elsewhere = new SmallPractice();
        assertThrows(Refused.class, () -> elsewhere.rooms.does(() -> elsewhere.room(Inviting.class)
                .invite(elsewhere.maya, couples, elsewhere.jonas.id(), "", null, null, Door.MAIL)));
        assertThrows(NotFound.class, () -> practice.rooms.does(
                () -> practice.room(ChoosingSet.class).alone(practice.maya.id()).picked("nonsense")));
    }
}
