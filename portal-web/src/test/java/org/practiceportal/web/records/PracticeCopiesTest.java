package org.practiceportal.web.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.PASSPHRASE;
import static org.practiceportal.web.people.SmallPractice.refused;

import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.people.LettingGo.Pair;
import org.practiceportal.web.people.SmallPractice;
import org.practiceportal.web.retention.RetentionModule;

/** Nora takes along all records of the practice, and everybody learns of it. */
@ResourceLock(Beans.DATABASE)
class PracticeCopiesTest {

    @RegisterExtension
    final Beans beans = new Beans().give(Instance.class,
            Given.as(Instance.class, Map.of("stream", asked -> Stream.of())));

    private final PracticeCopies copies = beans.get(PracticeCopies.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private String takes(String passphrase, String why) {
        return beans.ask(() -> copies.take(practice.nora, passphrase, why)).getId();
    }

    private List<String> tasks(Person person) {
        return beans.ask(() -> beans.get(RetentionModule.class).tasks(person)).stream().map(task -> task.title().key())
                .toList();
    }

    @Test
    void isTakenOnlyWithThePassphraseAndAReason() {
        assertEquals("account.currentWrong", refused(() -> takes("not this one at all", "To move")));
        assertEquals("practiceCopy.why.missing", refused(() -> takes(PASSPHRASE, " ")));
        assertEquals("records.why.long", refused(() -> takes(PASSPHRASE, "x".repeat(501))));
        assertEquals(List.of(), practice.acts());
        assertFalse(takes(PASSPHRASE, "To move").isEmpty());
        assertEquals(List.of("people.practiceTaken"), practice.acts());
    }

    @Test
    void isFetchedByThisOwnerAloneAndNotForEver() {
        var copy = takes(PASSPHRASE, "To move");
        beans.act(() -> copies.requireReady(practice.nora, copy));
        assertThrows(NotFound.class, () -> beans.act(() -> copies.requireReady(practice.maya, copy)));
        assertThrows(NotFound.class, () -> beans.act(() -> copies.requireReady(practice.nora, "nonsense")));
        beans.clock().pass(Duration.ofMinutes(15));
        assertThrows(NotFound.class, () -> beans.act(() -> copies.requireReady(practice.nora, copy)));
    }

    @Test
    void everybodyLearnsOfItForAMonthAndReadsItLater() {
        assertEquals(List.of(), tasks(practice.jonas));
        takes(PASSPHRASE, " To move. ");
        for (var person : List.of(practice.jonas, practice.maya, practice.nora)) {
            assertEquals(List.of("practiceCopy.task"), tasks(person));
        }
        beans.clock().pass(Duration.ofDays(31));
        assertEquals(List.of(), tasks(practice.jonas));
        assertEquals(List.of("To move."), beans.ask(copies::last).stream().map(PracticeCopy::getWords).toList());
        var records = beans.get(Records.class);
        var own = beans.ask(() -> records.take(practice.jonas, practice.jonas, PASSPHRASE, null));
        assertTrue(beans.ask(() -> records.ready(practice.jonas, own)).chapters().stream()
                .anyMatch(chapter -> chapter.name().equals("practiceCopies")));
    }

    @Test
    void holdsEachRelationWithoutWhatIsTheClientsAlone() {
        practice.signedIn(practice.jonas);
        var pair = new Pair(practice.jonas.id(), practice.maya.id());
        assertEquals(List.of(pair), beans.ask(() -> copies.relations(null)));
        assertEquals(List.of(), beans.ask(() -> copies.relations(pair)));
        var made = beans.ask(() -> copies.record(pair)).orElseThrow();
        assertFalse(made.isOwn());
        assertEquals(practice.maya, made.therapist());
        assertEquals(List.of("account"), made.chapters().stream().map(RecordChapter::name).toList());
    }
}
