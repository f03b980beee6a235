package org.practiceportal.agreements.policy.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.BothDatabases;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.sharing.Offer;
import org.practiceportal.agreements.policy.sharing.Offering;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Maya has a set for her clients alone, and makes another one for couples. */
class ArrangingSetsTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final Locale ES = Locale.of("es");

    private final SmallPractice practice = new SmallPractice();
    private final ArrangingSets arranging = practice.room(ArrangingSets.class);

    private static PolicySet copy(SmallPractice practice, String name) {
        return practice.rooms.does(() -> practice.room(ArrangingSets.class).copy(practice.maya, name, ""));
    }

    private static PolicyDraft draft(SmallPractice practice, PolicySet set, Locale language) {
        return practice.rooms.does(() -> practice.room(Drafting.class).draft(new OwnPolicy(set, language)));
    }

    private static PolicyVersion publishes(SmallPractice practice, PolicySet set, String topic) {
        return practice.rooms.does(() -> {
            var policy = new OwnPolicy(set, EN);
            practice.room(Drafting.class).change(policy, draft -> draft.include(topic));
            return practice.room(Publishing.class).publish(practice.maya, policy, Change.FIRST, "Maya Lindqvist");
        });
    }

    private List<PolicySet> sets(Person therapist) {
        return practice.rooms.does(() -> practice.room(PolicySets.class).of(therapist.id()));
    }

    private List<String> names() {
        return sets(practice.maya).stream().map(PolicySet::getName).toList();
    }

    private void refuses(String key, Supplier<?> act) {
        var kept = names();
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(act)).why().key());
        assertEquals(kept, names());
    }

    @Test
    void whoHasOneHasNothingKeptOfIt() {
        var all = sets(practice.maya);
        assertEquals(1, all.size());
        assertEquals("", all.getFirst().getId());
        assertEquals(PolicySet.FIRST, all.getFirst().number());
        assertFalse(all.getFirst().isAway());
    }

    @Test
    void aCopyBeginsWithTheSameWordsAndThenEachGoesItsOwnWay() {
        BothDatabases.practices(each -> {
            each.changes(now -> now.include("crisis"));
            var couples = copy(each, " For  couples ");
            var first = each.rooms.does(() -> each.room(PolicySets.class).of(each.maya.id()).getFirst());
            assertEquals("For couples", couples.getName());
            assertNotEquals("", first.getId(), "both have addresses of their own now");
            assertNotEquals(first.getId(), couples.getId());
            assertEquals(draft(each, first, EN), draft(each, couples, EN));
            each.changes(now -> now.include("online"));
            assertNotEquals(draft(each, first, EN), draft(each, couples, EN));
            assertEquals(List.of(), each.rooms.does(() -> each.room(Drafting.class)
                    .steps(new OwnPolicy(couples, EN), PageRequest.of(null)).rows()), "the steps stay where they were");
            assertEquals(PolicyDraft.starting(ES), draft(each, couples, ES));
        });
    }

    @Test
    void numbersOfVersionsCountWithinASet() {
        BothDatabases.practices(each -> {
            var one = each.publishes("crisis");
            var couples = copy(each, "Couples");
            var two = publishes(each, couples, "online");
            assertEquals(1, one.number());
            assertEquals(1, two.number());
            assertEquals(2, each.publishes("online").number());
            each.rooms.does(() -> {
                var policies = each.room(Policies.class);
                assertEquals(List.of(two.id()),
                        policies.versions(new OwnPolicy(couples, EN)).stream().map(PolicyVersion::id).toList());
                assertEquals(List.of(), policies.after(two), "the newer version of another set is none of this one");
                assertEquals(List.of(2, 1), policies.published(each.maya.id()).inUse().stream()
                        .map(set -> set.in(ES).number()).toList());
                assertEquals("Couples", each.room(PolicySets.class).policy(two).set().getName());
            });
        });
    }

    @Test
    void aNameIsThereAndTellsTheSetsApart() {
        refuses("set.name.missing", () -> arranging.fresh(practice.maya, "  "));
        refuses("set.name.missing", () -> arranging.fresh(practice.maya, null));
        refuses("words.long", () -> arranging.fresh(practice.maya, "x".repeat(PolicySet.LONGEST_NAME + 1)));
        copy(practice, "Couples");
        refuses("set.name.twice", () -> arranging.fresh(practice.maya, "cÓuples"));
        assertEquals(List.of("", "Couples"), names());
        var first = sets(practice.maya).getFirst().getId();
        practice.rooms.does(() -> arranging.rename(practice.maya, first, "Adults"));
        practice.rooms.does(() -> arranging.rename(practice.maya, first, "Adults"));
        assertEquals(List.of("Adults", "Couples"), names());
        assertEquals(List.of("agreements.setMade", "agreements.setRenamed"), practice.acts(), "nothing is told twice");
    }

    @Test
    void thereAreNoMoreThanCanBeToldApart() {
        for (int i = 2; i <= PolicySet.MOST; i++) {
            var name = "Set " + i;
            practice.rooms.does(() -> arranging.fresh(practice.maya, name));
        }
        refuses("set.many", () -> arranging.fresh(practice.maya, "One more"));
    }

    @Test
    void theLastInUseIsNotPutAway() {
        var couples = copy(practice, "Couples").getId();
        practice.rooms.does(() -> arranging.putAway(practice.maya, couples));
        practice.rooms.does(() -> arranging.putAway(practice.maya, couples));
        assertTrue(sets(practice.maya).getLast().isAway());
        var first = sets(practice.maya).getFirst().getId();
        refuses("set.last", () -> {
            arranging.putAway(practice.maya, first);
            return null;
        });
        practice.rooms.does(() -> arranging.takeUp(practice.maya, couples));
        practice.rooms.does(() -> arranging.takeUp(practice.maya, couples));
        assertFalse(sets(practice.maya).getLast().isAway());
        assertEquals(List.of("agreements.setMade", "agreements.setPutAway", "agreements.setTakenUp"), practice.acts());
    }

    @Test
    void somebodyElsesDoesNotExist() {
        var couples = copy(practice, "Couples");
        var tomas = new SmallPractice().maya;
        for (var id : List.of(couples.getId(), "nonsense")) {
            assertThrows(NotFound.class, () -> practice.rooms.does(() -> arranging.copy(tomas, "Mine", id)));
            assertThrows(NotFound.class, () -> practice.rooms.does(() -> arranging.rename(tomas, id, "Mine")));
            assertThrows(NotFound.class, () -> practice.rooms.does(() -> arranging.putAway(tomas, id)));
            assertThrows(NotFound.class, () -> practice.rooms.does(() -> arranging.takeUp(tomas, id)));
        }
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> practice.room(Publishing.class).publish(tomas,
                new OwnPolicy(couples, EN), Change.FIRST, "Tomas")));
        assertFalse(practice.rooms.does(() -> practice.room(PolicySets.class).isInUse(tomas, couples)));
        assertEquals(1, sets(tomas).size());
    }

    @Test
    void eachIsOfferedByItself() {
        var offering = practice.room(Offering.class);
        var first = OwnPolicy.first(practice.maya, EN);
        var couples = new OwnPolicy(copy(practice, "Couples"), EN);
        var one = practice.rooms.does(() -> offering.offer(first));
        var two = practice.rooms.does(() -> offering.offer(couples));
        practice.rooms.does(() -> assertEquals(List.of(two.id(), one.id()), offering.all(EN).stream()
                .filter(offer -> offer.therapist().equals(practice.maya.id())).map(Offer::id).toList()));
        practice.rooms.does(() -> offering.takeBack(first));
        practice.rooms.does(() -> {
            assertTrue(offering.of(first).isEmpty());
            assertEquals(two.id(), offering.of(couples).orElseThrow().id());
            assertTrue(offering.find(one.id()).isEmpty());
        });
    }
}
