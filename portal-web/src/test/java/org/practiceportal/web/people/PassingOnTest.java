package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.people.SmallPractice.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.Door;
import org.practiceportal.api.Facts;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.RelationState;
import org.practiceportal.web.beans.Beans;

/** Jonas goes on with Ruth instead of Maya. */
@ResourceLock(Beans.DATABASE)
class PassingOnTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final KeptRelations relations = beans.get(KeptRelations.class);
    private final Directory directory = beans.get(Directory.class);
    private SmallPractice practice;
    private Person ruth;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
        ruth = practice.hires("Ruth Vasquez", "ruth@example.org");
    }

    private void goesOnWith(Person from, Person to) {
        beans.act(() -> relations.passOn(practice.jonas, from.id(), to.id()));
    }

    private RelationState with(Person therapist) {
        return beans.ask(() -> relations.between(therapist, practice.jonas.id())).orElseThrow().state();
    }

    @Test
    void itEndsWithTheOneAndBeginsWithTheOther() {
        goesOnWith(practice.maya, ruth);
        assertEquals(RelationState.ENDED, with(practice.maya));
        assertEquals(RelationState.GOES_ON, with(ruth));
        assertEquals(List.of("people.ended", "people.begunAgain"), practice.acts());
        assertEquals(List.of(practice.jonas.id().value(), practice.jonas.id().value()),
                beans.kept("select decided_by from portal_relation_step"));
        assertEquals(Optional.of(practice.jonas.id()),
                beans.ask(() -> directory.clientOf(ruth, practice.jonas.id())).map(Person::id));
        goesOnWith(ruth, practice.maya);
        assertEquals(RelationState.GOES_ON, with(practice.maya), "and back again");
        assertEquals(RelationState.ENDED, with(ruth));
    }

    @Test
    void twiceIsOnce() {
        goesOnWith(practice.maya, ruth);
        goesOnWith(practice.maya, ruth);
        assertEquals(2, beans.kept("select id from portal_relation_step").size());
    }

    @Test
    void onlyWithWhoWorksHereAndFromATherapistOfTheirs() {
        assertEquals(List.of("Maya Lindqvist", "Ruth Vasquez"),
                beans.ask(relations::therapists).stream().map(Person::name).toList());
        assertEquals("relation.notHere", refused(() -> goesOnWith(practice.maya, practice.nora)));
        assertThrows(NotFound.class, () -> goesOnWith(ruth, practice.maya));
        beans.act(() -> beans.get(StaffAccounts.class).close(practice.nora, ruth.id()));
        assertEquals("relation.notHere", refused(() -> goesOnWith(practice.maya, ruth)));
        assertEquals(RelationState.GOES_ON, with(practice.maya));
    }

    @Test
    void whoHasLeftClientsBehindIsToldUntilNoneIsLeft() {
        assertEquals(List.of(), beans.ask(relations::left));
        beans.act(() -> beans.get(StaffAccounts.class).close(practice.nora, practice.maya.id()));
        assertEquals(List.of("Maya Lindqvist"), beans.ask(relations::left).stream().map(Person::name).toList());
        goesOnWith(practice.maya, ruth);
        assertEquals(List.of(), beans.ask(relations::left));
    }

    /** Otherwise a former therapist could come in as their former client. */
    @Test
    void aFormerTherapistOpensNoWayInOnceSomebodyElseIsThere() {
        var jonas = practice.jonas;
        goesOnWith(practice.maya, ruth);
        for (var door : Door.values()) {
            assertEquals("relation.former",
                    refused(() -> beans.act(() -> directory.openDoor(practice.maya, jonas, door))));
        }
        assertEquals("relation.former", refused(() -> beans.act(() -> directory.changeClient(practice.maya, jonas.id(),
                "Somebody", Facts.NONE, Locale.ENGLISH))));
        assertTrue(beans.ask(() -> directory.openDoor(ruth, jonas, Door.MAIL)).words().contains("-"));
    }

    @Test
    void aTherapistWithWhomItEndedHelpsAsLongAsNobodyElseDoes() {
        beans.act(() -> relations.change(practice.maya, practice.jonas.id(), RelationState.ENDED,
                LocalDate.ofInstant(beans.clock().instant(), practice.maya.zone()), ""));
        assertTrue(beans.ask(() -> directory.openDoor(practice.maya, practice.jonas, Door.MAIL)).words().contains("-"));
    }
}
