package org.practiceportal.agreements.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** The practice sets its Spanish template and locks a section of it; Maya's draft follows, and she is told. */
class HousekeepingTest {

    private static final Locale ES = Locale.of("es");

    private final SmallPractice practice = new SmallPractice();
    private final Person owner = practice.maya;
    private final Housekeeping housekeeping = practice.room(Housekeeping.class);
    private final Drafting drafting = practice.room(Drafting.class);
    private final PolicyDraft template = PolicyDraft.starting(ES).include("crisis").say("crisis",
            RichText.of("Llame a la oficina."));

    /** There is one house for all tests. */
    @BeforeEach
    void open() {
        practice.rooms.does(() -> Set.copyOf(housekeeping.house(ES).locks().keySet())
                .forEach(topic -> housekeeping.unlock(owner, ES, topic)));
        practice.rooms.does(() -> housekeeping.furnish(owner, template));
    }

    private House house() {
        return practice.rooms.does(() -> housekeeping.house(ES));
    }

    private void locks(String topic) {
        practice.rooms.does(() -> housekeeping.lock(owner, ES, topic, " One way for all. "));
    }

    private Optional<HouseNews> news() {
        return practice.rooms.does(() -> drafting.news(practice.maya, ES));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(what)).why().key());
    }

    @Test
    void theTemplateIsKept() {
        assertTrue(house().isSet());
        assertEquals(template, house().template());
        assertTrue(practice.rooms.does(() -> housekeeping.since(ES)).isPresent());
        assertEquals("agreements.houseSet", practice.acts().getLast());
    }

    @Test
    void whereNothingIsSetTheUsualTextIsTheTemplate() {
        practice.rooms.does(() -> {
            assertFalse(housekeeping.house(Locale.GERMAN).isSet());
            assertTrue(housekeeping.since(Locale.GERMAN).isEmpty());
            assertFalse(housekeeping.house(ES, 0).isSet());
        });
    }

    @Test
    void aLockedSectionIsInEachDraftUntilItIsGivenBack() {
        locks("crisis");
        assertTrue(house().isLocked("crisis"));
        assertEquals("One way for all.", house().locks().get("crisis"));
        assertEquals("agreements.sectionLocked", practice.acts().getLast());
        var draft = practice.rooms.does(() -> drafting.draft(practice.maya, ES));
        assertEquals(template.topic("crisis"), draft.topic("crisis"));
        refuses("locked.refused",
                () -> drafting.change(practice.maya, ES, each -> each.say("crisis", RichText.of("Llámeme."))));
        practice.rooms.does(() -> housekeeping.unlock(owner, ES, "crisis"));
        assertFalse(house().isLocked("crisis"));
        var number = house().number();
        practice.rooms.does(() -> housekeeping.unlock(owner, ES, "crisis"));
        assertEquals(number, house().number(), "what is not locked stays as it is");
        assertFalse(practice.rooms.does(() -> drafting.draft(practice.maya, ES)).included().stream()
                .anyMatch(topic -> topic.key().equals("crisis")));
    }

    @Test
    void aLockNeedsAReason() {
        refuses("house.reason.missing", () -> housekeeping.lock(owner, ES, "crisis", " "));
        refuses("words.long", () -> housekeeping.lock(owner, ES, "crisis", "x".repeat(301)));
    }

    @Test
    void onlyWhatIsInTheTemplateIsLocked() {
        assertThrows(NotFound.class, () -> locks("online"));
        assertThrows(NotFound.class, () -> practice.rooms.does(
                () -> housekeeping.lock(owner, Locale.GERMAN, "crisis", "Nothing is set there.")));
    }

    @Test
    void aTemplateLacksNothingThatIsLocked() {
        locks("crisis");
        refuses("house.lacks", () -> housekeeping.furnish(owner, PolicyDraft.starting(ES)));
        refuses("house.gap", () -> housekeeping.furnish(owner, template.say("crisis", RichText.of("\u16ae"))));
        practice.rooms.does(() -> housekeeping.furnish(owner, template.include("online")));
        assertTrue(house().isLocked("crisis"), "what is locked stays locked");
    }

    @Test
    void whoHasADraftIsToldOnce() {
        assertEquals(Optional.empty(), news(), "without a draft there is nothing to tell");
        practice.rooms.does(() -> drafting.change(practice.maya, ES, draft -> draft.include("online")));
        assertEquals(Optional.empty(), news());
        locks("crisis");
        var told = news().orElseThrow();
        assertEquals(1, told.locked().size());
        assertEquals(List.of(), told.unlocked());
        assertEquals(house().number(), told.number());
        assertFalse(told.changes().isEmpty());
        practice.rooms.does(() -> drafting.heed(practice.maya, ES, told.number()));
        assertEquals(Optional.empty(), news());
        practice.rooms.does(() -> housekeeping.unlock(owner, ES, "crisis"));
        assertEquals(told.locked(), news().orElseThrow().unlocked());
    }

    @Test
    void nobodyHasSeenWhatIsNotThereYet() {
        practice.rooms.does(() -> drafting.change(practice.maya, ES, draft -> draft.include("online")));
        practice.rooms.does(() -> drafting.heed(practice.maya, ES, Integer.MAX_VALUE));
        locks("crisis");
        assertTrue(news().isPresent());
    }

    @Test
    void aCopyLeavesLockedSectionsAsTheyAre() {
        locks("crisis");
        practice.rooms.does(() -> drafting.replace(practice.maya, ES,
                PolicyDraft.starting(ES).include("crisis").say("crisis", RichText.of("Llámeme.")),
                DraftStep.Act.COPIED));
        assertEquals(template.topic("crisis"),
                practice.rooms.does(() -> drafting.draft(practice.maya, ES)).topic("crisis"));
    }
}
