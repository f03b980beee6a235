package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.api.RelationState.ENDED;
import static org.practiceportal.api.RelationState.GOES_ON;
import static org.practiceportal.api.RelationState.RESTS;
import static org.practiceportal.api.RelationState.TAKEN_OFF;
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
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.web.beans.Beans;

/** What becomes of a relation, as Maya says it of Jonas; and of a client who never came in. */
@ResourceLock(Beans.DATABASE)
class KeptRelationsTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final KeptRelations relations = beans.get(KeptRelations.class);
    private final Directory directory = beans.get(Directory.class);
    private SmallPractice practice;
    private LocalDate today;

    @BeforeEach
    void open() {
        practice = new SmallPractice(beans);
        today = LocalDate.ofInstant(beans.clock().instant(), practice.maya.zone());
    }

    private void becomes(RelationState next, LocalDate since, String words) {
        beans.act(() -> relations.change(practice.maya, practice.jonas.id(), next, since, words));
    }

    private Relation now() {
        return beans.ask(() -> relations.between(practice.maya, practice.jonas.id())).orElseThrow();
    }

    private List<?> mails() {
        return beans.kept("select recipient from portal_mail");
    }

    @Test
    void itGoesOnSinceTheClientWasAdded() {
        var now = now();
        assertTrue(now.isGoingOn());
        assertEquals(practice.jonas, now.client());
        assertEquals(practice.maya.id(), now.therapist());
        assertEquals(today, now.since());
        assertEquals("", now.words());
        assertEquals(List.of(now), beans.ask(() -> relations.of(practice.jonas)));
        var asked = List.of(practice.nora.id(), practice.jonas.id(), practice.jonas.id());
        assertEquals(List.of(now), beans.ask(() -> relations.between(practice.maya, asked)));
        assertEquals(List.of(), beans.ask(() -> relations.between(practice.nora, asked)));
        assertEquals(List.of(), beans.ask(() -> relations.between(practice.maya, List.of())));
    }

    @Test
    void itRestsEndsAndBeginsAgainEachWithADay() {
        becomes(RESTS, today.minusDays(2), "");
        becomes(ENDED, today.minusDays(1), " It was good to work with you. ");
        var ended = now();
        assertEquals(ENDED, ended.state());
        assertEquals(today.minusDays(1), ended.since());
        assertEquals("It was good to work with you.", ended.words());
        assertEquals(beans.clock().instant(), ended.told());
        assertFalse(ended.isGoingOn());
        assertEquals(Optional.of(practice.jonas),
                beans.ask(() -> directory.clientOf(practice.maya, practice.jonas.id())), "what was agreed stays hers");
        becomes(GOES_ON, today, "");
        assertTrue(now().isGoingOn());
        assertEquals(List.of("people.rested", "people.ended", "people.begunAgain"), practice.acts());
        assertEquals(List.of(practice.jonas.email(), practice.jonas.email(), practice.jonas.email()), mails());
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        becomes(GOES_ON, today, "Nothing was said before.");
        becomes(ENDED, today, "");
        becomes(ENDED, today, " ");
        assertEquals(List.of("people.ended"), practice.acts());
        assertEquals(1, mails().size());
    }

    @Test
    void aWrongDayOrWordIsCorrectedWithoutAMail() {
        becomes(RESTS, today.minusDays(9), "");
        becomes(ENDED, today, "Thank yuo.");
        becomes(ENDED, today.minusDays(3), "Thank you.");
        assertEquals("relation.day", refused(() -> becomes(ENDED, today.minusDays(10), "")), "it rested later");
        assertEquals("relation.day", refused(() -> becomes(ENDED, today.plusDays(1), "")));
        assertEquals(List.of(ENDED, today.minusDays(3), "Thank you."),
                List.of(now().state(), now().since(), now().words()));
        assertEquals(List.of("people.rested", "people.ended", "people.relationCorrected"), practice.acts());
        assertEquals(2, mails().size());
    }

    @Test
    void noWayInIsOpenedForWhoWasTakenOffMeanwhile() {
        var amara = added();
        beans.act(() -> relations.takeOff(practice.maya, amara.id()));
        assertEquals("relation.gone", refused(() -> beans.act(
                () -> beans.get(AccountActivation.class).open(practice.maya, amara, Door.MAIL))));
        assertEquals(List.of(), mails());
    }

    @Test
    void whoIsHeldIsTheTherapistsOwn() {
        assertEquals(Optional.of(now()), beans.ask(() -> relations.hold(practice.maya, practice.jonas.id())));
        assertEquals(Optional.empty(), beans.ask(() -> relations.hold(practice.nora, practice.jonas.id())));
    }

    @Test
    void whatItCannotBecomeIsRefused() {
        becomes(ENDED, today, "");
        assertEquals("relation.other", refused(() -> becomes(RESTS, today, "")));
        assertEquals("relation.other", refused(() -> becomes(TAKEN_OFF, today, "")));
        assertEquals(List.of("people.ended"), practice.acts());
    }

    @Test
    void theDayIsOneThatCanBe() {
        assertEquals("relation.day", refused(() -> becomes(RESTS, null, "")));
        assertEquals("relation.day", refused(() -> becomes(RESTS, today.plusDays(1), "")));
        becomes(RESTS, today.minusDays(1), "");
        assertEquals("relation.day", refused(() -> becomes(ENDED, today.minusDays(2), "")));
        assertEquals("relation.long", refused(() -> becomes(ENDED, today, "x".repeat(2001))));
        assertEquals(RESTS, now().state());
    }

    @Test
    void itIsNobodyElses() {
        var jonas = practice.jonas.id();
        assertEquals(Optional.empty(), beans.ask(() -> relations.between(practice.nora, jonas)));
        assertEquals(Optional.empty(), beans.ask(() -> relations.between(practice.maya, practice.nora.id())));
        assertEquals(Optional.empty(), beans.ask(() -> relations.between(practice.maya, "nonsense")));
        assertThrows(NotFound.class,
                () -> beans.act(() -> relations.change(practice.nora, jonas, ENDED, today, "")));
        assertThrows(NotFound.class, () -> beans.act(() -> relations.takeOff(practice.nora, jonas)));
        assertEquals(List.of(), practice.acts());
    }

    private Person added() {
        return beans.ask(() -> directory.addClient(practice.maya, "Amara Okafor", "amara@example.org", Locale.ENGLISH));
    }

    @Test
    void ofWhoNeverCameInNothingIsLeftButTheTrace() {
        var amara = added();
        var code = beans.ask(() -> directory.openDoor(practice.maya, amara, Door.MAIL));
        beans.act(() -> beans.get(jakarta.persistence.EntityManager.class)
                .createNativeQuery("update portal_mail set sent_at = written_at").executeUpdate());
        beans.act(() -> beans.get(org.practiceportal.web.notification.Outbox.class)
                .send(new Notification(amara.id(), Notification.TODAY)));
        beans.act(() -> relations.takeOff(practice.maya, amara.id()));
        assertEquals(Optional.empty(), beans.ask(() -> directory.clientOf(practice.maya, amara.id())));
        assertEquals(Optional.empty(), beans.ask(() -> beans.get(AccountActivation.class).find("", code.words())));
        assertEquals(List.of(), mails());
        assertEquals(List.of(0),
                beans.kept("select count(*) from portal_account where name like '%Amara%' or email like '%amara%'"
                        + " or email_folded like '%amara%' or name_folded like '%amara%'"));
        assertEquals("people.takenOff", practice.acts().getLast());
        assertFalse(added().id().equals(amara.id()), "others may have the address");
        assertThrows(NotFound.class, () -> beans.act(() -> relations.takeOff(practice.maya, amara.id())));
    }

    @Test
    void whoHasComeInStays() {
        assertEquals("relation.theirs",
                refused(() -> beans.act(() -> relations.takeOff(practice.maya, practice.jonas.id()))));
        assertTrue(now().isGoingOn());
        assertEquals(List.of(), practice.acts());
    }

    /** As when a client has a second therapist: each is told of their own alone. */
    @Test
    void aSecondRelationIsItsOwn() {
        beans.act(() -> beans.get(jakarta.persistence.EntityManager.class).createNativeQuery(
                "insert into portal_relation_step select 'x', '" + practice.jonas.id() + "', '" + practice.nora.id()
                        + "', 1, 'GOES_ON', '2026-11-03', '', '" + practice.nora.id() + "', created_at"
                        + " from portal_account where id = '" + practice.jonas.id() + "'")
                .executeUpdate());
        becomes(ENDED, today, "");
        assertEquals(ENDED, now().state());
        assertTrue(beans.ask(() -> relations.between(practice.nora, practice.jonas.id())).orElseThrow().isGoingOn());
        assertEquals(2, beans.ask(() -> relations.of(practice.jonas)).size());
    }
}
