package org.practiceportal.agreements.places;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.amendment.AmendmentDraft;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;

/**
 * The plan and its form, the same on both sides. The place that is looked at is named in the address ({@code p}, a turn of
 * it), never by its row in the list. Whoever fills it in is who is signed in, never what the form says.
 */
public abstract class PlacesForm {

    @Inject
    SharedPlaces places;

    @Inject
    @Param(name = "p")
    String turn;

    private PlanState state;
    private Plan.Line chosen;
    private String name;
    private String therapistDoes;
    private String clientDoes;
    private String seen;
    private boolean changed;

    /** Who fills it in. */
    protected abstract Side side();

    private Person by() {
        return side().person();
    }

    private Invitation invitation() {
        return side().invitation();
    }

    /** Name of the other. */
    public String getOther() {
        return side().other();
    }

    /** Whether who fills it in is the therapist. */
    public boolean isTherapist() {
        return by().id().equals(invitation().therapist());
    }

    /** Refuses what is not between the two, before anything is shown. */
    @PostConstruct
    void look() {
        state = places.state(side());
        if (turn != null) {
            var thread = places.of(invitation(), by(), turn).getThread();
            chosen = state.plan().lines().stream().filter(line -> line.last().getThread().equals(thread)).findFirst()
                    .orElse(null);
        }
    }

    public Plan getPlan() {
        return state.plan();
    }

    /** Whether nothing goes on between the two, so that nothing is said about places. */
    public boolean isPaused() {
        return state.paused();
    }

    /** Whether this person is asked for a yes. */
    public boolean asked(Plan.Line line) {
        return !state.paused() && line.waitsFor(by().id());
    }

    /** Key of the words for how a place stands, said to this person about the other. */
    public String state(Plan.Line line) {
        if (!line.isOpen()) {
            return "places.agreed";
        }
        return (line.last().isWithdrawn() ? "places.off" : "places.wait") + (asked(line) ? ".me" : ".other");
    }

    /** Whether an agreement holds already, so that the plan changes by an addition to it. */
    public boolean isHolding() {
        return state.holding();
    }

    /** Whether there is no place yet. */
    public boolean isWithoutPlaces() {
        return getPlan().lines().isEmpty();
    }

    /** What can be signed; {@code null} if nothing can. */
    public AmendmentDraft getDraft() {
        return state.draft();
    }

    /** Whether this person has signed that, and the other has not. */
    public boolean isMySignatureThere() {
        return getDraft() != null && getDraft().isSignedBy(by().id());
    }

    /** Whether this person can sign that now. */
    public boolean isToSign() {
        return state.isToSign(by().id());
    }

    /** The line of the place in the address, with the words it has now; {@code null} for the whole list. */
    public Plan.Line getChosen() {
        return chosen;
    }

    protected void doPropose() {
        places.propose(by(), invitation(), typed());
    }

    protected void doChange() {
        compare();
        places.change(by(), invitation(), seen, typed());
    }

    protected void doAgree() {
        compare();
        places.agree(by(), invitation(), seen);
        look();
    }

    protected void doTakeOff() {
        compare();
        places.takeOff(by(), invitation(), seen);
    }

    /** If it reads differently by now, the page shows that, and the next press is about that. */
    private void compare() {
        look();
        changed = !last().equals(seen);
    }

    /** Id of the turn on the page; it comes back with the form. */
    public String getSeen() {
        return seen == null || changed ? last() : seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    private String last() {
        return getChosen() == null ? "" : getChosen().last().getId();
    }

    private Place typed() {
        return new Place(name, therapistDoes, clientDoes);
    }

    private Place shown() {
        return getChosen() == null ? new Place("", "", "") : getChosen().last().place();
    }

    public String getName() {
        return name == null ? shown().name() : name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getTherapistDoes() {
        return therapistDoes == null ? shown().therapistDoes() : therapistDoes;
    }

    public void setTherapistDoes(String therapistDoes) {
        this.therapistDoes = therapistDoes == null ? "" : therapistDoes;
    }

    public String getClientDoes() {
        return clientDoes == null ? shown().clientDoes() : clientDoes;
    }

    public void setClientDoes(String clientDoes) {
        this.clientDoes = clientDoes == null ? "" : clientDoes;
    }
}
