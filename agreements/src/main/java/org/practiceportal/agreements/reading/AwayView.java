package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.conversation.Absence;
import org.practiceportal.agreements.conversation.Absences;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** What a client reads while their therapist is away: until when, and who is there for them. */
@Named
@RequestScoped
public class AwayView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    Absences absences;

    @Inject
    People people;

    @Inject
    @Param(name = "t")
    String id;

    private Absence absence;
    private String therapist;

    @PostConstruct
    void open() {
        absence = relations.of(user.as(Role.CLIENT)).stream().filter(Relation::isGoingOn).map(Relation::therapist)
                .filter(each -> each.value().equals(id)).findFirst().flatMap(absences::of)
                .filter(each -> each.isToldOn(absences.today())).orElseThrow(NotFound::new);
        therapist = people.find(absence.therapist()).orElseThrow(NotFound::new).name();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    /** Key of the words that say whether it goes on. */
    public String getTitle() {
        return absence.isOn(absences.today()) ? "away.title" : "away.title.soon";
    }

    public Absence getAbsence() {
        return absence;
    }

    public String getTherapist() {
        return therapist;
    }
}
