package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.fit.Promises.Promise;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** One thing that a client told: what was promised for it, and what the therapist has done. */
@Named
@RequestScoped
public class StepsView {

    @Inject
    CurrentUser user;

    @Inject
    Concerns concerns;

    @Inject
    Following following;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "n")
    String id;

    private Person therapist;
    private ConcernHistory concernHistory;
    private String client;
    private Promises promises;
    private FollowUpStep step;
    private LocalDate day;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        concernHistory = concerns.course(concerns.ofTherapist(therapist, id));
        client = people.find(concernHistory.concern().client()).map(Person::name).orElse("");
        promises = Following.promises(concernHistory.concern());
        day = LocalDate.ofInstant(clock.instant(), therapist.zone());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void record() {
        following.record(therapist, id, step, day);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.STEPS.at(id));
    }

    public String getId() {
        return id;
    }

    public ConcernHistory getCourse() {
        return concernHistory;
    }

    public String getClient() {
        return client;
    }

    /** BCP 47 tag of the agreement's words. */
    public String getLanguage() {
        return concernHistory.concern().invitation().version().language();
    }

    public List<Promise> getPromises() {
        return promises.steps();
    }

    /** How many names the agreement promises at most. */
    public int getMost() {
        return promises.referrals();
    }

    /** Whether one more colleague can be named to the client. */
    public boolean isPicking() {
        return !concernHistory.isTakenBack() && concernHistory.offers().size() < getMost();
    }

    public FollowUpStep getStep() {
        return step;
    }

    public void setStep(FollowUpStep step) {
        this.step = step;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
