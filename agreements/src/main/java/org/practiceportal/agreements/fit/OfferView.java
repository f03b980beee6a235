package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What a client will see of a colleague, before it is shown to them. Both are named in the address. */
@Named
@RequestScoped
public class OfferView {

    @Inject
    CurrentUser user;

    @Inject
    Concerns concerns;

    @Inject
    Colleagues colleagues;

    @Inject
    Following following;

    @Inject
    People people;

    @Inject
    @Param(name = "n")
    String concern;

    @Inject
    @Param(name = "k")
    String id;

    private Person therapist;
    private Concern told;
    private Colleague colleague;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        told = concerns.ofTherapist(therapist, concern);
        colleague = colleagues.of(therapist, id);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void show() {
        following.offer(therapist, concern, id);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.STEPS.at(concern));
    }

    public String getConcern() {
        return told.getId();
    }

    public String getClient() {
        return people.find(told.client()).map(Person::name).orElse("");
    }

    public Colleague getColleague() {
        return colleague;
    }
}
