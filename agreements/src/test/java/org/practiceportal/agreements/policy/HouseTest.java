package org.practiceportal.agreements.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.Refused;

class HouseTest {

    private final PolicyDraft start = PolicyDraft.starting(Locale.ENGLISH);
    private final PolicyDraft template = start.include("crisis").pick("crisis", "calls", "practical")
            .say("crisis", RichText.of("Call the office.")).pick("fit", "start", "open");
    private final House house = new House(1, template, new TreeMap<>(Map.of("crisis", "One way for all.")));

    @Test
    void aLockedSectionIsInEveryDraftAndReadsAsInTheTemplate() {
        for (var draft : List.of(start, start.include("crisis"), start.include("crisis").leaveOut("crisis"),
                start.include("crisis").say("crisis", RichText.of("Call me.")))) {
            assertEquals(template.section(template.topic("crisis")),
                    house.over(draft).toText().sections().stream().filter(each -> each.key().equals("crisis"))
                            .findFirst().orElseThrow());
        }
    }

    @Test
    void whatIsNotLockedIsTheTherapists() {
        var draft = start.pick("fit", "start", "sessions").say("friendly", RichText.of("Hello"));
        assertEquals(draft.toText().sections(), house.over(draft).toText().sections().subList(0, 5));
    }

    @Test
    void nobodyChangesOrLeavesOutALockedSection() {
        for (var change : List.<UnaryOperator<PolicyDraft>>of(
                draft -> draft.pick("crisis", "calls", "brief"), draft -> draft.turn("crisis", "plan", false),
                draft -> draft.fill("crisis", "replyHours", "5"), draft -> draft.say("crisis", RichText.of("Call me.")),
                draft -> draft.leaveOut("crisis"))) {
            var changed = change.apply(house.over(start));
            assertEquals("locked.refused",
                    assertThrows(Refused.class, () -> house.requireKept(changed)).why().key());
        }
        house.requireKept(house.over(start).moveUp("crisis").pick("friendly", "gifts", "none"));
    }

    @Test
    void whatTheTherapistHadDecidedHoldsAgainWhenItIsUnlocked() {
        var own = start.include("crisis").say("crisis", RichText.of("Call me."));
        var changed = house.over(own).pick("friendly", "gifts", "none");
        assertEquals(own.pick("friendly", "gifts", "none"), house.below(own, changed));
        var without = house.below(start, house.over(start));
        assertEquals(start.toText(), without.toText());
        assertEquals(house.over(start), house.over(without));
    }

    @Test
    void aTherapistIsToldWhatTheirDraftIsAboutAndNothingElse() {
        var unset = House.unset(Locale.ENGLISH);
        var locked = HouseNews.between(unset, house, start).orElseThrow();
        assertEquals(List.of("Between sessions and in a crisis"), locked.locked());
        assertEquals(List.of("crisis"), locked.changes().sections().stream().map(each -> each.key()).toList());
        var free = new House(2, template, new TreeMap<>());
        assertEquals(locked.locked(), HouseNews.between(house, free, start).orElseThrow().unlocked());
        assertTrue(HouseNews.between(unset, free, start).isEmpty(), "a template alone changes nobody's draft");
        assertTrue(HouseNews.between(house, house, start).isEmpty());
        var later = new House(3, template.say("crisis", RichText.of("Call 555.")), house.locks());
        assertEquals(List.of(), HouseNews.between(house, later, start).orElseThrow().locked());
    }
}
