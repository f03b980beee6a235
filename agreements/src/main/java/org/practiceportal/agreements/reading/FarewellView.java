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
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** What a client reads when it rests, has ended or goes on again with a therapist: since when, in which words, and what stays theirs. */
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
    private boolean gone;

    @PostConstruct
    void open() {
        relation = relations.of(user.as(Role.CLIENT)).stream().filter(each -> each.therapist().value().equals(id))
                .findFirst().orElseThrow(NotFound::new);
        var person = people.find(relation.therapist()).orElseThrow(NotFound::new);
        therapist = person.name();
        gone = !person.active();
    }

    /** Leaves when nothing was said. */
    public void leave() {
        if (!relation.said()) {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.MINE.at());
        }
    }

    /** Key of the words for how it can go on, once it does not. */
    public String getAgain() {
        return "farewell.again." + (gone ? "gone" : relation.state().getKey());
    }

    public String getTherapist() {
        return therapist;
    }

    public Relation getRelation() {
        return relation;
    }
}
