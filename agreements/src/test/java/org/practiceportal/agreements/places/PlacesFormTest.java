package org.practiceportal.agreements.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.acknowledgement.SideOf;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** Both fill in the same form about a place; each time the page opens anew. */
class PlacesFormTest {

    private static final Place GYM = new Place("Gym", "I nod.", "I nod back.");

    private final SmallPractice practice = new SmallPractice();
    private final Person maya = practice.maya;
    private final Person jonas = practice.jonas;
    private final SharedPlaces places = practice.room(SharedPlaces.class);
    private final Invitation invitation;

    PlacesFormTest() {
        practice.publishes();
        invitation = practice.invites(jonas);
    }

    private final class Form extends PlacesForm {

        private final Person by;

        private Form(Person by) {
            this.by = by;
            super.places = PlacesFormTest.this.places;
        }

        @Override
        protected Side side() {
            return new SideOf(practice, by, invitation);
        }
    }

    private Form opened(Person by, String turn) {
        var form = new Form(by);
        form.turn = turn;
        practice.rooms.does(form::look);
        return form;
    }

    private Form opened(Person by) {
        return opened(by, last());
    }

    private String last() {
        return practice.rooms.does(() -> places.plan(invitation)).lines().getFirst().last().getId();
    }

    private void proposes(Person by) {
        var form = opened(by, null);
        fill(form, GYM);
        practice.rooms.does(form::doPropose);
    }

    private static void fill(Form form, Place place) {
        form.setName(place.name());
        form.setTherapistDoes(place.therapistDoes());
        form.setClientDoes(place.clientDoes());
    }

    /** Opens the page that this person sees, and does this on it; a browser sends all fields. */
    private Form on(Person by, Consumer<Form> what) {
        var form = opened(by);
        form.setSeen(form.getSeen());
        fill(form, new Place(form.getName(), form.getTherapistDoes(), form.getClientDoes()));
        practice.rooms.does(() -> what.accept(form));
        return form;
    }

    @Test
    void anEmptyPlanSaysSo() {
        var form = opened(jonas, null);
        assertTrue(form.isWithoutPlaces());
        assertFalse(form.isHolding());
        assertFalse(form.isTherapist());
        assertEquals("Maya Lindqvist", form.getOther());
        assertTrue(opened(maya, null).isTherapist());
        assertNull(form.getChosen());
        assertNull(form.getDraft());
        assertEquals(List.of("", "", "", ""),
                List.of(form.getName(), form.getTherapistDoes(), form.getClientDoes(), form.getSeen()));
    }

    @Test
    void whoProposedWaitsAndTheOtherIsAsked() {
        proposes(jonas);
        var his = opened(jonas);
        var line = his.getPlan().lines().getFirst();
        assertFalse(his.isWithoutPlaces());
        assertFalse(his.asked(line));
        assertEquals("places.wait.other", his.state(line));
        var hers = opened(maya);
        assertTrue(hers.asked(line));
        assertEquals("places.wait.me", hers.state(line));
        assertEquals(GYM, new Place(hers.getName(), hers.getTherapistDoes(), hers.getClientDoes()));
        assertEquals(last(), hers.getSeen());
    }

    @Test
    void whatBothWantIsAgreed() {
        proposes(jonas);
        var form = on(maya, Form::doAgree);
        assertEquals("places.agreed", form.state(form.getChosen()));
        assertEquals(List.of(GYM), practice.rooms.does(() -> places.plan(invitation)).standing());
    }

    @Test
    void aPlaceThatIsTakenOffIsAskedAboutToo() {
        proposes(jonas);
        on(maya, Form::doAgree);
        practice.readsAndSigns(jonas, invitation);
        on(maya, Form::doTakeOff);
        var line = opened(jonas).getPlan().lines().getFirst();
        assertEquals("places.off.me", opened(jonas).state(line));
        assertEquals("places.off.other", opened(maya).state(line));
    }

    @Test
    void otherWordsAreProposedInstead() {
        proposes(jonas);
        on(maya, form -> {
            form.setClientDoes("I look away.");
            form.doChange();
        });
        assertEquals(new Place("Gym", "I nod.", "I look away."), opened(jonas).getChosen().last().place());
    }

    @Test
    void whoeverEmptiesAFieldSeesItEmpty() {
        proposes(jonas);
        var form = opened(maya);
        form.setName(null);
        form.setTherapistDoes(null);
        form.setClientDoes(null);
        assertEquals(List.of("", "", ""), List.of(form.getName(), form.getTherapistDoes(), form.getClientDoes()));
    }

    /** The page is shown again with what stands now, and what was typed is still there. */
    @Test
    void whatChangedMeanwhileIsShownBeforeItIsAgreedTo() {
        proposes(jonas);
        var form = opened(maya);
        var seen = form.getSeen();
        form.setSeen(seen);
        on(jonas, other -> {
            other.setTherapistDoes("I hug.");
            other.doChange();
        });
        assertEquals("proposal.changed",
                assertThrows(Refused.class, () -> practice.rooms.does(form::doAgree)).why().key());
        assertEquals(last(), form.getSeen());
        assertEquals("I hug.", form.getTherapistDoes());
    }

    @Test
    void afterSigningAnAdditionIsSigned() {
        practice.readsAndSigns(jonas, invitation);
        proposes(jonas);
        assertFalse(opened(jonas).isToSign());
        on(maya, Form::doAgree);
        assertTrue(opened(jonas).isHolding());
        assertTrue(opened(jonas).isToSign());
        assertFalse(opened(jonas).isMySignatureThere());
        var digest = opened(jonas).getDraft().digest();
        practice.rooms.does(() -> practice.room(Amending.class).sign(jonas, invitation,
                digest, new Signature("Jonas", "")));
        assertFalse(opened(jonas).isToSign());
        assertTrue(opened(jonas).isMySignatureThere());
        assertTrue(opened(maya).isToSign());
        assertFalse(opened(maya).isMySignatureThere());
    }
}
