package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.HandingOver;
import org.practiceportal.agreements.acknowledgement.Handover;
import org.practiceportal.agreements.acknowledgement.Handovers;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** Where a therapist asks a client whether they would go on with a colleague, or asks no longer. */
@Named
@RequestScoped
public class HandoverView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    HandingOver handingOver;

    @Inject
    Handovers handovers;

    @Inject
    @Param(name = "c")
    String id;

    private Person therapist;
    private Person client;
    private List<Person> colleagues;
    private Handover waiting;
    private String colleague;
    private String typed;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        client = relations.between(therapist, id).orElseThrow(NotFound::new).client();
        colleagues = handingOver.colleagues(therapist);
        waiting = handovers.waiting(therapist.id(), client.id()).orElse(null);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void ask() {
        handingOver.ask(therapist, client.id(), PersonId.read(colleague).orElseThrow(NotFound::new), typed);
        again();
    }

    public void takeBack() {
        handingOver.takeBack(therapist, client.id());
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.HANDOVER.at(client.id()));
    }

    public Person getClient() {
        return client;
    }

    public List<Person> getColleagues() {
        return colleagues;
    }

    /** What the client was asked and has not answered; {@code null} without one. */
    public Handover getWaiting() {
        return waiting;
    }

    /** Whether the client can be asked: there is somebody to go on with, and nothing waits. */
    public boolean isAskable() {
        return waiting == null && !colleagues.isEmpty();
    }

    /** Name of the colleague of what waits. */
    public String getAskedFor() {
        return colleagues.stream().filter(each -> each.id().equals(waiting.to())).map(Person::name).findFirst()
                .orElse("");
    }

    /** Id of the chosen one. */
    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
