package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** What a client reads when it rests or has ended with a therapist: since when, in which words, and what stays theirs. */
@Named
@RequestScoped
public class FarewellView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    People people;

    @Inject
    @Param(name = "t")
    String id;

    private Relation relation;
    private String therapist;

    @PostConstruct
    void open() {
        relation = relations.of(user.as(Role.CLIENT)).stream().filter(each -> each.therapist().value().equals(id))
                .findFirst().orElseThrow(NotFound::new);
        therapist = people.find(relation.therapist()).map(Person::name).orElse("");
    }

    /** Leaves when it goes on, for example because they began again. */
    public void leave() {
        if (relation.isGoingOn()) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.MINE.at());
        }
    }

    public String getTherapist() {
        return therapist;
    }

    public Relation getRelation() {
        return relation;
    }
}
