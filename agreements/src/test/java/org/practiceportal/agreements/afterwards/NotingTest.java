package org.practiceportal.agreements.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.afterwards.Note.Said;
import org.practiceportal.agreements.conversation.AgendaPoint;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Jonas and Maya note what happened, for themselves or for both. */
class NotingTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Noting noting = practice.room(Noting.class);
    private final Notes notes = practice.room(Notes.class);
    private final NextSession nextSession = practice.room(NextSession.class);
    private final LocalDate today = practice.today();
    private final Invitation invitation;
    private final Section section;

    NotingTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        section = invitation.version().text().sections().getFirst();
    }

    private void writes(Person writer, Section about, Said said, String corrects) {
        practice.rooms.does(() -> noting.write(writer, invitation, about, said, corrects));
    }

    private void writes(Person writer, String words, boolean shared) {
        writes(writer, null, new Said(today, words, shared), null);
    }

    private List<Note> seenBy(Person person) {
        return practice.rooms.does(() -> {
            var all = notes.page(person, invitation, PageRequest.of(null)).rows();
            return all;
        });
    }

    private List<String> wordsFor(Person person) {
        return seenBy(person).stream().map(Note::getWords).toList();
    }

    private List<AgendaPoint> agenda() {
        return practice.rooms.does(() -> nextSession.open(maya));
    }

    private void refuses(String key, Runnable what) {
        assertEquals(key, assertThrows(Refused.class, what::run).why().key());
    }

    @Test
    void aNoteIsSeenByWhoWroteItUntilItIsShared() {
        writes(jonas, "The bell was silent.", false);
        assertEquals(List.of("The bell was silent."), wordsFor(jonas));
        assertEquals(List.of(), wordsFor(maya));
        assertEquals("agreements.wrote", practice.acts().getLast());
        writes(maya, section, new Said(today.minusDays(1), " We met at the gym. ", true), null);
        assertEquals("agreements.noted", practice.acts().getLast());
        assertEquals(List.of("The bell was silent.", "We met at the gym."), wordsFor(jonas), "the newest day first");
        assertEquals(List.of("We met at the gym."), wordsFor(maya));
        assertEquals(List.of(), wordsFor(practice.grace).stream().filter(words -> words.contains("bell")).toList());
        var hers = seenBy(maya).getFirst();
        assertEquals(List.of(section.key(), section.title()), List.of(hers.getSection(), hers.getSectionTitle()));
        assertEquals(today.minusDays(1), hers.getHappenedOn());
        assertTrue(hers.isWrittenBy(maya));
        assertFalse(hers.isWrittenBy(jonas));
        assertTrue(hers.getWrittenAt().isAfter(invitation.invitedAt()));
        assertEquals(List.of("", ""), List.of(seenBy(jonas).getFirst().getSection(),
                seenBy(jonas).getFirst().getSectionTitle()));
    }

    @Test
    void aSecondClickWritesNothing() {
        writes(jonas, "The bell was silent.", false);
        writes(jonas, "The bell was silent.", false);
        assertEquals(1, seenBy(jonas).size());
        writes(jonas, section, new Said(today, "The bell was silent.", false), null);
        writes(jonas, section, new Said(today.minusDays(1), "The bell was silent.", false), null);
        writes(jonas, section, new Said(today.minusDays(1), "The bell was silent.", true), null);
        writes(jonas, section, new Said(today.minusDays(1), "The bell rang.", true), null);
        assertEquals(5, seenBy(jonas).size());
    }

    @Test
    void aNoteIsCorrectedByAnotherAndBothStay() {
        writes(jonas, "The bell was silent.", true);
        var first = seenBy(jonas).getFirst();
        writes(jonas, null, new Said(today, "The bell rang.", false), first.getId());
        assertEquals(List.of("The bell rang."), wordsFor(maya), "what she has seen cannot be made unseen");
        var corrected = seenBy(maya).getFirst();
        assertTrue(corrected.isShared());
        assertEquals(first.getId(), corrected.getCorrects());
        assertEquals(List.of("The bell was silent."), practice.rooms.does(() -> notes.earlier(maya, corrected))
                .stream().map(Note::getWords).toList());
        refuses("notes.corrected",
                () -> writes(jonas, null, new Said(today, "The bell fell.", true), first.getId()));
    }

    @Test
    void whatWasPrivateBeforeStaysPrivate() {
        writes(jonas, "The bell was silent.", false);
        writes(jonas, null, new Said(today, "The bell rang.", true), seenBy(jonas).getFirst().getId());
        var corrected = seenBy(maya).getFirst();
        practice.rooms.does(() -> {
            assertEquals(List.of(), notes.earlier(maya, corrected));
            assertEquals(1, notes.earlier(jonas, corrected).size());
        });
    }

    @Test
    void onlyTheWriterCorrects() {
        writes(jonas, "The bell was silent.", true);
        var id = seenBy(jonas).getFirst().getId();
        assertThrows(NotFound.class, () -> writes(maya, null, new Said(today, "It rang.", true), id));
        assertThrows(NotFound.class, () -> writes(jonas, null, new Said(today, "It rang.", true), "nothing"));
        var hers = practice.invites(practice.grace);
        practice.rooms.does(() -> {
            assertEquals(id, notes.ofWriter(jonas, invitation, id).getId());
            assertThrows(NotFound.class, () -> notes.ofWriter(jonas, invitation, null));
            assertThrows(NotFound.class, () -> notes.ofWriter(jonas, hers, id));
        });
    }

    @Test
    void aNoteHasWordsAndADayThatIsNotAhead() {
        refuses("notes.empty", () -> new Said(today, " ", false));
        refuses("words.long", () -> new Said(today, "x".repeat(Note.LONGEST + 1), false));
        refuses("notes.day.wrong", () -> writes(jonas, null, new Said(today.plusDays(1), "It rang.", false), null));
        refuses("notes.day.wrong", () -> writes(jonas, null, new Said(null, "It rang.", false), null));
        assertEquals(List.of(), seenBy(jonas));
    }

    @Test
    void whatIsSharedIsForTheNextSession() {
        writes(jonas, "For myself.", false);
        writes(jonas, section, new Said(today, "The bell was silent.", true), null);
        var point = agenda().getFirst();
        assertEquals(List.of("notes.agenda", section.title(), "The bell was silent."),
                List.of(point.kind().key(), point.about(), point.words()));
        assertEquals(AgreementsPage.NOTES.at(jonas.id()), point.path());
        assertEquals(jonas.id(), point.client());
        assertTrue(point.ends());
        practice.rooms.does(() -> nextSession.talked(maya, point.id(), today, "We fixed it."));
        assertEquals(List.of(), agenda());
        refuses("notes.talked", () -> practice.rooms.does(() -> nextSession.talked(maya, point.id(), today, "")));
    }

    @Test
    void whatJonasWantsToTalkAboutAfterLookingBackIsForTheNextSession() {
        writes(jonas, "The bell was silent.", true);
        practice.readsAndSigns(jonas, invitation);
        practice.rooms.does(() -> practice.room(Checking.class).choose(maya, jonas.id(), today, 1));
        practice.rooms.does(() -> practice.room(Checking.class).answer(jonas, invitation, List.of(section.key()),
                "I think of it often."));
        assertEquals(List.of("notes.agenda", "check.agenda"), agenda().stream().map(each -> each.kind().key()).toList(),
                "the oldest first");
        var point = agenda().getLast();
        assertEquals(List.of(section.title(), "I think of it often.", AgreementsPage.RHYTHM.at(jonas.id())),
                List.of(point.about(), point.words(), point.path()));
        assertEquals(jonas.id(), point.client());
        practice.rooms.does(() -> nextSession.talked(maya, point.id(), today, ""));
        assertEquals(1, agenda().size());
    }

    @Test
    void anotherTherapistsPointDoesNotExist() {
        writes(jonas, "The bell was silent.", true);
        var id = agenda().getFirst().id();
        var tomas = new SmallPractice().maya;
        assertThrows(NotFound.class, () -> practice.rooms.does(() -> nextSession.talked(tomas, id, today, "")));
    }
}
