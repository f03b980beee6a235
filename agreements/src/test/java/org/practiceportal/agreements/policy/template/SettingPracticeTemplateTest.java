package org.practiceportal.agreements.policy.template;

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
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.editing.PolicyTasks;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.version.DraftRevision;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** The practice sets its Spanish template and locks a section of it; Maya's draft follows, and she is told. */
class SettingPracticeTemplateTest {

    private static final Locale ES = Locale.of("es");

    private final SmallPractice practice = new SmallPractice();
    private final Person owner = practice.maya;
    private final SettingPracticeTemplate settingPracticeTemplate = practice.room(SettingPracticeTemplate.class);
    private final Drafting drafting = practice.room(Drafting.class);
    private final PolicyDraft template = PolicyDraft.starting(ES).include("crisis").say("crisis",
            RichText.of("Llame a la oficina."));

    /** There is one house for all tests. */
    @BeforeEach
    void open() {
        practice.rooms.does(() -> Set.copyOf(settingPracticeTemplate.practiceTemplate(ES).locks().keySet())
                .forEach(topic -> settingPracticeTemplate.unlock(owner, ES, topic)));
        practice.rooms.does(() -> settingPracticeTemplate.publishTemplate(owner, template));
    }

    private PracticeTemplate practiceTemplate() {
        return practice.rooms.does(() -> settingPracticeTemplate.practiceTemplate(ES));
    }

    private void locks(String topic) {
        practice.rooms.does(() -> settingPracticeTemplate.lock(owner, ES, topic, " One way for all. "));
    }

    private Optional<PracticeTemplateNews> news() {
        return practice.rooms.does(() -> drafting.news(OwnPolicy.first(practice.maya, ES)));
    }

    private List<String> tasks(Person person) {
        return practice.rooms.does(() -> practice.room(PolicyTasks.class).tasks(person).map(Task::path).toList());
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, () -> practice.rooms.does(what)).why().key());
    }

    @Test
    void theTemplateIsKept() {
        assertTrue(practiceTemplate().isSet());
        assertEquals(template, practiceTemplate().template());
        assertTrue(practice.rooms.does(() -> settingPracticeTemplate.since(ES)).isPresent());
        assertEquals("agreements.houseSet", practice.acts().getLast());
    }

    @Test
    void whereNothingIsSetTheUsualTextIsTheTemplate() {
        practice.rooms.does(() -> {
            assertFalse(settingPracticeTemplate.practiceTemplate(Locale.GERMAN).isSet());
            assertTrue(settingPracticeTemplate.since(Locale.GERMAN).isEmpty());
            assertFalse(settingPracticeTemplate.practiceTemplate(ES, 0).isSet());
        });
    }

    @Test
    void aLockedSectionIsInEachDraftUntilItIsGivenBack() {
        locks("crisis");
        assertTrue(practiceTemplate().isLocked("crisis"));
        assertEquals("One way for all.", practiceTemplate().locks().get("crisis"));
        assertEquals("agreements.sectionLocked", practice.acts().getLast());
        var draft = practice.rooms.does(() -> drafting.draft(OwnPolicy.first(practice.maya, ES)));
        assertEquals(template.topic("crisis"), draft.topic("crisis"));
        refuses("locked.refused",
                () -> drafting.change(OwnPolicy.first(practice.maya, ES),
                        each -> each.say("crisis", RichText.of("Llámeme."))));
        practice.rooms.does(() -> settingPracticeTemplate.unlock(owner, ES, "crisis"));
        assertFalse(practiceTemplate().isLocked("crisis"));
        var number = practiceTemplate().number();
        practice.rooms.does(() -> settingPracticeTemplate.unlock(owner, ES, "crisis"));
        assertEquals(number, practiceTemplate().number(), "what is not locked stays as it is");
        assertFalse(practice.rooms.does(() -> drafting.draft(OwnPolicy.first(practice.maya, ES))).included().stream()
                .anyMatch(topic -> topic.key().equals("crisis")));
    }

    @Test
    void aLockNeedsAReason() {
        refuses("template.reason.missing", () -> settingPracticeTemplate.lock(owner, ES, "crisis", " "));
        refuses("words.long", () -> settingPracticeTemplate.lock(owner, ES, "crisis", "x".repeat(301)));
    }

    @Test
    void onlyWhatIsInTheTemplateIsLocked() {
        assertThrows(NotFound.class, () -> locks("online"));
        assertThrows(NotFound.class, () -> practice.rooms.does(
                () -> settingPracticeTemplate.lock(owner, Locale.GERMAN, "crisis", "Nothing is set there.")));
    }

    @Test
    void onlyWhatIsCompleteIsLocked() {
        practice.rooms.does(() -> settingPracticeTemplate.publishTemplate(owner,
                template.include("online").say("online", RichText.of("\u16ae"))));
        refuses("template.gap", () -> settingPracticeTemplate.lock(owner, ES, "online", "One way for all."));
        locks("crisis");
        assertTrue(practiceTemplate().isLocked("crisis"), "what lacks elsewhere is no matter here");
    }

    @Test
    void aTemplateLacksNothingThatIsLocked() {
        locks("crisis");
        refuses("template.lacks", () -> settingPracticeTemplate.publishTemplate(owner, PolicyDraft.starting(ES)));
        refuses("template.gap",
                () -> settingPracticeTemplate.publishTemplate(owner, template.say("crisis", RichText.of("\u16ae"))));
        practice.rooms.does(() -> settingPracticeTemplate.publishTemplate(owner, template.include("online")));
        assertTrue(practiceTemplate().isLocked("crisis"), "what is locked stays locked");
    }

    @Test
    void whoHasADraftIsToldOnce() {
        assertEquals(Optional.empty(), news(), "without a draft there is nothing to tell");
        practice.rooms
                .does(() -> drafting.change(OwnPolicy.first(practice.maya, ES), draft -> draft.include("online")));
        assertEquals(Optional.empty(), news());
        assertEquals(List.of(), tasks(practice.maya));
        locks("crisis");
        var told = news().orElseThrow();
        assertEquals(told, practice.rooms.does(() -> drafting.status(OwnPolicy.first(practice.maya, ES))).news());
        assertEquals(List.of(AgreementsPage.EDIT.at("es")), tasks(practice.maya));
        assertEquals(List.of(), tasks(practice.jonas));
        assertEquals(1, told.locked().size());
        assertEquals(List.of(), told.unlocked());
        assertEquals(practiceTemplate().number(), told.number());
        assertFalse(told.changes().isEmpty());
        practice.rooms.does(() -> drafting.acknowledgeNews(OwnPolicy.first(practice.maya, ES), told.number()));
        assertEquals(Optional.empty(), news());
        practice.rooms.does(() -> settingPracticeTemplate.unlock(owner, ES, "crisis"));
        assertEquals(told.locked(), news().orElseThrow().unlocked());
    }

    @Test
    void whoBeginsADraftBeginsWithWhatThePracticeHasSetByThen() {
        locks("crisis");
        practice.rooms
                .does(() -> drafting.change(OwnPolicy.first(practice.maya, ES), draft -> draft.include("online")));
        assertEquals(Optional.empty(), news());
    }

    @Test
    void nobodyHasSeenWhatIsNotThereYet() {
        practice.rooms
                .does(() -> drafting.change(OwnPolicy.first(practice.maya, ES), draft -> draft.include("online")));
        practice.rooms.does(() -> drafting.acknowledgeNews(OwnPolicy.first(practice.maya, ES), Integer.MAX_VALUE));
        locks("crisis");
        assertTrue(news().isPresent());
    }

    @Test
    void aLockedSectionIsPublishedAsThePracticeHasSetIt() {
        locks("crisis");
        var version = practice.rooms
                .does(() -> practice.room(Publishing.class).publish(practice.maya, OwnPolicy.first(practice.maya, ES),
                        Change.FIRST, "Maya"));
        assertTrue(version.text().sections().contains(template.section(template.topic("crisis"))));
    }

    @Test
    void aCopyLeavesLockedSectionsAsTheyAre() {
        locks("crisis");
        practice.rooms.does(() -> drafting.replace(OwnPolicy.first(practice.maya, ES),
                PolicyDraft.starting(ES).include("crisis").say("crisis", RichText.of("Llámeme.")),
                DraftRevision.Act.COPIED));
        assertEquals(template.topic("crisis"),
                practice.rooms.does(() -> drafting.draft(OwnPolicy.first(practice.maya, ES))).topic("crisis"));
    }
}
