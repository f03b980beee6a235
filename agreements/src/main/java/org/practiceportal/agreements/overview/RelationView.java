package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Relating;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;
import org.omnifaces.cdi.Param;

/** A therapist lets it rest with a client, ends it, or begins again, after they have read what that means. */
@Named
@RequestScoped
public class RelationView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    Relating relating;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "c")
    String id;

    private Person therapist;
    private Relation relation;
    private RelationState next;
    private LocalDate since;
    private String words;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        relation = relations.between(therapist, id).orElseThrow(NotFound::new);
        since = LocalDate.ofInstant(clock.instant(), therapist.zone());
        next = getChoices().size() == 1 ? getChoices().getFirst() : null;
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void change() {
        relating.change(therapist, getClient().id(), next, since, words);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(getClient().id()));
    }

    public void takeOff() {
        relating.takeOff(therapist, getClient().id());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENTS.at());
    }

    public Person getClient() {
        return relation.client();
    }

    public Relation getRelation() {
        return relation;
    }

    /** What it may become. */
    public List<RelationState> getChoices() {
        return relation.state().next().stream().sorted().toList();
    }

    public RelationState getNext() {
        return next;
    }

    public void setNext(RelationState next) {
        this.next = next;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
