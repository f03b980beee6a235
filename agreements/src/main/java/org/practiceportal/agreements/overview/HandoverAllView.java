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
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Where an owner hands over the clients of a therapist who has left; who they are stays unsaid. */
@Named
@RequestScoped
public class HandoverAllView {

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    HandingOver handingOver;

    @Inject
    Standings standings;

    @Inject
    HandingOverAll handingOverAll;

    @Inject
    @Param(name = "t")
    String id;

    private Person owner;
    private Person left;
    private List<Person> colleagues;
    private LeftClients clients;
    private String colleague;
    private String typed;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        left = PersonId.read(id).flatMap(people::find).filter(person -> person.is(Role.THERAPIST) && !person.active())
                .orElseThrow(NotFound::new);
        colleagues = handingOver.colleagues(left);
        clients = standings.leftBy(left);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void ask() {
        handingOverAll.ask(owner, left, PersonId.read(colleague).orElseThrow(NotFound::new), typed);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.HANDOVER_ALL.at(left.id()));
    }

    public Person getLeft() {
        return left;
    }

    public List<Person> getColleagues() {
        return colleagues;
    }

    /** How many there are. */
    public LeftClients getClients() {
        return clients;
    }

    /** Whether somebody can be asked, and there is somebody to go on with. */
    public boolean isAskable() {
        return clients.toAsk() > 0 && !colleagues.isEmpty();
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
