package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.HandingOver;
import org.practiceportal.agreements.acknowledgement.Handover;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Where a client reads what it means to go on with another therapist, and says yes or no. */
@Named
@RequestScoped
public class SuccessorView {

    @Inject
    CurrentUser user;

    @Inject
    HandingOver handingOver;

    @Inject
    People people;

    @Inject
    @Param(name = "h")
    String id;

    private Person client;
    private Handover handover;
    private Person from;
    private String to;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        handover = handingOver.waiting(client, id).orElse(null);
        if (handover != null) {
            from = people.find(handover.from()).orElseThrow(NotFound::new);
            to = people.find(handover.to()).orElseThrow(NotFound::new).name();
        }
    }

    /** Leaves when nobody asks any more, as after a second click. */
    public void leave() {
        if (handover == null) {
            go();
        }
    }

    public void agree() {
        answer(true);
    }

    public void decline() {
        answer(false);
    }

    private void answer(boolean yes) {
        if (handover != null) {
            handingOver.answer(client, id, yes);
        }
        go();
    }

    private static void go() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.MINE.at());
    }

    /** {@code null} if nobody asks. */
    public Handover getHandover() {
        return handover;
    }

    /** Name of the therapist so far. */
    public String getFrom() {
        return from.name();
    }

    /** Name of the other. */
    public String getTo() {
        return to;
    }

    /** Key of the words for who asks. */
    public String getLead() {
        return from.active() ? "successor.lead" : "successor.lead.left";
    }

    /** Key of the words for what a no means. */
    public String getNo() {
        return from.active() ? "successor.no" : "successor.no.left";
    }
}
