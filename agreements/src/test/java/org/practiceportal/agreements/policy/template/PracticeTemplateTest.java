package org.practiceportal.agreements.policy.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.api.Refused;

class PracticeTemplateTest {

    private final PolicyDraft start = PolicyDraft.starting(Locale.ENGLISH);
    private final PolicyDraft template = start.include("crisis").pick("crisis", "calls", "practical")
            .say("crisis", RichText.of("Call the office.")).pick("fit", "start", "open");
    private final PracticeTemplate practiceTemplate = new PracticeTemplate(1, template,
            new TreeMap<>(Map.of("crisis", "One way for all.")));

    @Test
    void aLockedSectionIsInEveryDraftAndReadsAsInTheTemplate() {
        for (var draft : List.of(start, start.include("crisis"), start.include("crisis").leaveOut("crisis"),
                start.include("crisis").say("crisis", RichText.of("Call me.")))) {
            assertEquals(template.section(template.topic("crisis")),
                    practiceTemplate.apply(draft).toText().sections().stream()
                            .filter(each -> each.key().equals("crisis"))
                            .findFirst().orElseThrow());
        }
    }

    @Test
    void whatIsNotLockedIsTheTherapists() {
        var draft = start.pick("fit", "start", "sessions").say("friendly", RichText.of("Hello"));
        assertEquals(draft.toText().sections(), practiceTemplate.apply(draft).toText().sections().subList(0, 5));
    }

    @Test
    void nobodyChangesOrLeavesOutALockedSection() {
        for (var change : List.<UnaryOperator<PolicyDraft>>of(
                draft -> draft.pick("crisis", "calls", "brief"), draft -> draft.turn("crisis", "plan", false),
                draft -> draft.fill("crisis", "replyHours", "5"), draft -> draft.say("crisis", RichText.of("Call me.")),
                draft -> draft.leaveOut("crisis"))) {
            var changed = change.apply(practiceTemplate.apply(start));
            assertEquals("locked.refused",
                    assertThrows(Refused.class, () -> practiceTemplate.requireKept(changed)).why().key());
        }
        practiceTemplate.requireKept(practiceTemplate.apply(start).moveUp("crisis").pick("friendly", "gifts", "none"));
    }

    @Test
    void whatTheTherapistHadDecidedHoldsAgainWhenItIsUnlocked() {
        var own = start.include("crisis").say("crisis", RichText.of("Call me."));
        var changed = practiceTemplate.apply(own).pick("friendly", "gifts", "none");
        assertEquals(own.pick("friendly", "gifts", "none"), practiceTemplate.strip(own, changed));
        var without = practiceTemplate.strip(start, practiceTemplate.apply(start));
        assertEquals(start.toText(), without.toText());
        assertEquals(practiceTemplate.apply(start), practiceTemplate.apply(without));
    }

    @Test
    void aTherapistIsToldWhatTheirDraftIsAboutAndNothingElse() {
        var unset = PracticeTemplate.unset(Locale.ENGLISH);
        var locked = PracticeTemplateNews.between(unset, practiceTemplate, start).orElseThrow();
        assertEquals(List.of("Between sessions and in a crisis"), locked.locked());
        assertEquals(List.of("crisis"), locked.changes().sections().stream().map(each -> each.key()).toList());
        var free = new PracticeTemplate(2, template, new TreeMap<>());
        assertEquals(locked.locked(),
                PracticeTemplateNews.between(practiceTemplate, free, start).orElseThrow().unlocked());
        assertTrue(PracticeTemplateNews.between(unset, free, start).isEmpty(),
                "a template alone changes nobody's draft");
        assertTrue(PracticeTemplateNews.between(practiceTemplate, practiceTemplate, start).isEmpty());
        var later = new PracticeTemplate(3, template.say("crisis", RichText.of("Call 555.")), practiceTemplate.locks());
        assertEquals(List.of(), PracticeTemplateNews.between(practiceTemplate, later, start).orElseThrow().locked());
    }
}
