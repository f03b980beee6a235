package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    private static final String SHOWN = "RENDER_RESPONSE";

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
    private LocalDate saidSince;
    private String saidWords;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        relation = relations.between(therapist, id).orElseThrow(NotFound::new);
        since = LocalDate.ofInstant(clock.instant(), therapist.zone());
        next = relation.state().next().size() == 1 ? relation.state().next().iterator().next() : null;
        saidSince = relation.since();
        saidWords = relation.words();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void change() {
        relating.change(therapist, getClient().id(), next, since, words);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(getClient().id()));
    }

    /** The day or the words were wrong. */
    public void correct() {
        relating.change(therapist, getClient().id(), relation.state(), saidSince, saidWords);
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

    /**
     * What it may become. A form that comes back may also say what it is already, as after a second click.
     *
     * @param phase name of the phase of the request, of which the last shows the page
     */
    public List<RelationState> choices(String phase) {
        var before = phase.equals(SHOWN) ? Stream.<RelationState>empty() : Stream.of(relation.state());
        return Stream.concat(before, relation.state().next().stream().sorted()).toList();
    }

    /** Whether something may come after which nothing goes on. */
    public boolean isGoingToRest() {
        return relation.state().next().contains(RelationState.ENDED);
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

    /** The day that was said. */
    public LocalDate getSaidSince() {
        return saidSince;
    }

    public void setSaidSince(LocalDate saidSince) {
        this.saidSince = saidSince;
    }

    /** The words that were said. */
    public String getSaidWords() {
        return saidWords;
    }

    public void setSaidWords(String saidWords) {
        this.saidWords = saidWords;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
