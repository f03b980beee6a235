package org.practiceportal.web.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.practiceportal.web.people.SmallPractice;

/** Jonas, or Maya for him, takes along what is kept about him. */
@ResourceLock(Beans.DATABASE)
class RecordsTest {

    @RegisterExtension
    final Beans beans = new Beans().give(Instance.class,
            Given.as(Instance.class, Map.of("stream", asked -> Stream.of())));

    private final Records records = beans.get(Records.class);
    private SmallPractice practice;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
    }

    private String takes(Person reader, String passphrase, String why) {
        return beans.ask(() -> records.take(reader, practice.jonas, passphrase, why));
    }

    private ClientRecord ready(Person reader, String copy) {
        return beans.ask(() -> records.ready(reader, copy));
    }

    private static List<Object> column(ClientRecord made, String chapter, String column) {
        return made.chapters().stream().filter(each -> each.name().equals(chapter))
                .flatMap(each -> each.rows().stream()).map(row -> row.get(column)).toList();
    }

    @Test
    void holdsWhatIsKept() {
        practice.signedIn(practice.jonas);
        var made = ready(practice.jonas, takes(practice.jonas, PASSPHRASE, null));
        assertEquals(List.of("Jonas Ferreira"), column(made, "account", "name"));
        assertEquals(List.of("Maya Lindqvist"), column(made, "account", "therapist"));
        assertEquals(List.of(practice.jonas.email()), column(made, "account", "email"));
        assertEquals(List.of("Firefox, Android"), column(made, "sessions", "device"));
        assertEquals(List.of("people.recordTaken"), column(made, "acts", "act"));
        assertEquals(List.of("Jonas Ferreira"), column(made, "records", "taken_by"));
        assertEquals(List.of(beans.clock().instant()), column(made, "records", "taken_at"));
        assertEquals(List.of("people.recordTaken"), practice.acts());
    }

    @Test
    void showsATherapistNoSessionsAndTheClientWhatTheTherapistSaid() {
        practice.signedIn(practice.jonas);
        var made = ready(practice.maya, takes(practice.maya, PASSPHRASE, " He moves away. "));
        assertEquals(List.of(), column(made, "sessions", "device"));
        beans.clock().pass(Duration.ofMinutes(1));
        var own = ready(practice.jonas, takes(practice.jonas, PASSPHRASE, ""));
        assertEquals("He moves away.", column(own, "records", "words").getFirst());
    }

    @Test
    void isTakenOnlyWithThePassphraseAndATherapistsReason() {
        assertEquals("account.currentWrong", refused(() -> takes(practice.jonas, "not this one at all", null)));
        assertEquals("records.why.missing", refused(() -> takes(practice.maya, PASSPHRASE, " ")));
        assertEquals("records.why.long", refused(() -> takes(practice.maya, PASSPHRASE, "x".repeat(501))));
        assertEquals(List.of(), practice.acts());
    }

    @Test
    void isFetchedByNobodyElseAndNotForEver() {
        var copy = takes(practice.maya, PASSPHRASE, "He asked.");
        assertThrows(NotFound.class, () -> ready(practice.jonas, copy));
        assertThrows(NotFound.class, () -> ready(practice.nora, copy));
        assertThrows(NotFound.class, () -> ready(practice.maya, "nonsense"));
        beans.clock().pass(Duration.ofMinutes(15));
        assertThrows(NotFound.class, () -> ready(practice.maya, copy));
    }

    @Test
    void isThatOfAClientOfTheirs() {
        assertEquals(practice.jonas, beans.ask(() -> records.client(practice.jonas, null)));
        assertEquals(practice.jonas.id(),
                beans.ask(() -> records.client(practice.maya, practice.jonas.id().value())).id());
        for (var reader : List.of(practice.nora, practice.jonas)) {
            assertThrows(NotFound.class,
                    () -> beans.ask(() -> records.client(reader, practice.jonas.id().value())));
        }
        assertThrows(NotFound.class, () -> beans.ask(() -> records.client(practice.maya, null)));
    }
}
