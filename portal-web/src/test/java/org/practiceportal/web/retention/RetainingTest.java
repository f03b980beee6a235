package org.practiceportal.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.PASSPHRASE;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;
import org.practiceportal.web.beans.Beans;

/** What Maya sees would go of Jonas and when, what a round tells her of it, and what Jonas asks and reads. */
@ResourceLock(Beans.DATABASE)
class RetainingTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private RetainedPractice practice;
    private Person maya;
    private Person nora;
    private Person jonas;

    @BeforeEach
    void open() {
        practice = new RetainedPractice(beans);
        maya = practice.people.maya;
        nora = practice.people.nora;
        jonas = practice.people.jonas;
    }

    private List<Retaining.Line> lines(Person therapist) {
        return beans.ask(() -> beans.get(Retaining.class).page(therapist, PageRequest.of(null))).rows();
    }

    private List<String> tasks(Person person) {
        return beans.ask(() -> beans.get(RetentionModule.class).tasks(person)).stream()
                .map(task -> task.title().key()).toList();
    }

    private long mails() {
        return practice.kept("select id from portal_mail where person_id = '" + maya.id() + "'").size();
    }

    @Test
    void thePreviewTellsTheDayToTheTherapistAlone() {
        assertEquals(List.of(), lines(maya));
        practice.ends();
        practice.rules(7, 3);
        var line = lines(maya).getFirst();
        assertEquals(jonas, line.client());
        assertEquals(new Term(Stay.UNTIL, practice.today().plusYears(7)), line.term());
        assertEquals(List.of(), lines(nora));
        practice.pass(7);
        assertTrue(lines(maya).getFirst().term().isOver());
        practice.becomes(RelationState.GOES_ON);
        assertEquals(List.of(), lines(maya));
    }

    @Test
    void aRoundProposesOnceAndErasesNothing() {
        practice.ends();
        practice.pass(20);
        practice.round();
        assertEquals(0, mails());
        practice.rules(7, 3);
        practice.round();
        practice.round();
        assertEquals(1, mails());
        assertEquals(List.of("retention.task"), tasks(maya));
        assertEquals(List.of(), tasks(nora));
        assertEquals(1, lines(maya).size());
        assertEquals(List.of(), practice.kept("select id from portal_tombstone"));
        practice.rules(30, 3);
        practice.round();
        assertEquals(List.of(), tasks(maya), "not by the new rule");
        practice.pass(11);
        practice.round();
        assertEquals(2, mails());
    }

    @Test
    void aRoundLeavesWhatIsHeldAndTellsAnOwnerOfWhoHasLeft() {
        practice.ends();
        practice.rules(1, 0);
        practice.pass(2);
        beans.act(() -> beans.get(LegalHolds.class).hold(maya, jonas.id(), "A suit"));
        practice.round();
        assertEquals(0, mails());
        var held = beans.ask(() -> beans.get(LegalHolds.class).on(jonas.id(), maya.id())).getFirst();
        beans.act(() -> beans.get(LegalHolds.class).lift(maya, held.getId(), "Over"));
        practice.leaves(maya);
        practice.round();
        assertEquals(0, mails());
        assertEquals(List.of("retention.task.owner"), tasks(nora));
    }

    @Test
    void aClientAsksAndReadsTheAnswer() {
        var requests = beans.get(ErasureRequests.class);
        assertThrows(NotFound.class, () -> beans.act(() -> requests.ask(jonas, nora.id(), "")));
        assertThrows(NotFound.class, () -> answer(maya, "Nothing was asked."));
        assertEquals("erasure.long", refused(() -> beans.act(() -> requests.ask(jonas, maya.id(), "x".repeat(2001)))));
        beans.act(() -> requests.ask(jonas, maya.id(), " Please. "));
        beans.act(() -> requests.ask(jonas, maya.id(), "Again."));
        assertEquals(List.of("Please."), practice.kept("select words from portal_erasure_request"));
        assertEquals(List.of("erasure.task.asked"), tasks(maya));
        assertEquals(List.of(jonas), beans.ask(() -> requests.asking(maya)));
        assertEquals(List.of(), beans.ask(() -> requests.asking(nora)));
        assertThrows(NotFound.class, () -> answer(nora, "Mine to say?"));
        assertEquals("erasure.answer.missing", refused(() -> answer(maya, " ")));
        answer(maya, "Our state asks for seven years.");
        assertEquals(List.of(), tasks(maya));
        assertEquals(List.of("erasure.task.answered"), tasks(jonas));
        var read = beans.ask(() -> requests.last(jonas.id(), maya.id())).orElseThrow();
        assertEquals("Our state asks for seven years.", read.answer().getWords());
        beans.clock().pass(Duration.ofDays(31));
        assertEquals(List.of(), tasks(jonas));
    }

    private void answer(Person therapist, String words) {
        var until = practice.today();
        beans.act(() -> beans.get(ErasureRequests.class).answer(therapist, jonas, words, until));
    }

    @Test
    void whatAClientAskedForGoesIfNoRuleKeepsIt() {
        practice.ends();
        beans.act(() -> beans.get(ErasureRequests.class).ask(jonas, maya.id(), ""));
        practice.rules(7, 3);
        assertEquals("erasure.refused.until", refused(() -> practice.erases(maya, PASSPHRASE)));
        practice.rules(0, 0);
        assertEquals(Tombstone.Reason.REQUEST, practice.erases(maya, PASSPHRASE).getReason());
        assertEquals(List.of(), practice.kept("select id from portal_erasure_request"));
    }
}
