package org.practiceportal.agreements.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.acknowledgement.SideOf;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Both sign an addition by the same form. */
class AmendmentFormTest {

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final Invitation invitation;

    AmendmentFormTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
        practice.readsAndSigns(jonas, invitation);
    }

    private final class Form extends AmendmentForm {

        private final Person by;

        private Form(Person by) {
            this.by = by;
            amending = practice.room(Amending.class);
        }

        @Override
        protected Side side() {
            return new SideOf(practice, by, invitation);
        }

        @Override
        protected AmendmentDraft read() {
            return amending.draft(invitation).orElse(null);
        }
    }

    private Form opened(Person by) {
        var form = new Form(by);
        practice.rooms.does(form::look);
        form.setShown(form.getShown());
        form.setName(by.name());
        return form;
    }

    private void bothWant(String name) {
        var place = new Place(name, "I nod.", "");
        var places = practice.room(SharedPlaces.class);
        practice.rooms.does(() -> places.propose(jonas, invitation, place));
        practice.rooms.does(() -> places.propose(maya, invitation, place));
    }

    @Test
    void whereNothingIsAddedNothingIsToSign() {
        var form = opened(jonas);
        assertTrue(form.isDone());
        assertFalse(form.isOtherSigned());
        assertNull(form.getDraft());
        assertEquals("", form.getShown());
    }

    @Test
    void eachSignsAndSeesWhetherTheOtherHas() {
        bothWant("Gym");
        var his = opened(jonas);
        assertFalse(his.isDone());
        assertFalse(his.isOtherSigned());
        assertEquals(his.getDraft().digest(), his.getShown());
        assertEquals("Jonas Ferreira", his.getName());
        practice.rooms.does(() -> his.doSign(""));
        assertTrue(opened(jonas).isDone());
        assertFalse(opened(jonas).isOtherSigned());
        assertTrue(opened(maya).isOtherSigned());
        assertFalse(opened(maya).isDone());
        var hers = opened(maya);
        practice.rooms.does(() -> hers.doSign(""));
        assertTrue(opened(maya).isDone());
        assertNull(opened(maya).getDraft());
    }

    @Test
    void whatChangedMeanwhileIsShownBeforeItIsSigned() {
        bothWant("Gym");
        var form = opened(jonas);
        var seen = form.getShown();
        bothWant("Choir");
        assertEquals("amend.changed",
                assertThrows(Refused.class, () -> practice.rooms.does(() -> form.doSign(""))).why().key());
        assertEquals(opened(jonas).getShown(), form.getShown());
        assertFalse(seen.equals(form.getShown()));
        assertEquals(2, form.getDraft().added().size());
    }

    @Test
    void whoDrawsAndTypesNoNameSignsWithTheirOwn() {
        bothWant("Gym");
        var form = opened(jonas);
        form.setName("");
        practice.rooms.does(() -> form.doSign("{\"lines\":[[[1,2],[3,4]]]}"));
        var signed = practice.rooms.does(() -> practice.room(Amending.class).draft(invitation)).orElseThrow().begun()
                .signatureOf(jonas.id()).orElseThrow().signature();
        assertEquals("Jonas Ferreira", signed.name());
        assertEquals(1, signed.lines().size());
    }
}
