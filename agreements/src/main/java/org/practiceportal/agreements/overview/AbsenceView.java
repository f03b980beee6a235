package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.conversation.Absence;
import org.practiceportal.agreements.conversation.Absences;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Where a therapist says that they are away, until when, and who is there for clients meanwhile. */
@Named
@RequestScoped
public class AbsenceView {

    @Inject
    CurrentUser user;

    @Inject
    Absences absences;

    private Person therapist;
    private Absence said;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String standIn;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        said = absences.of(therapist.id()).orElse(null);
        if (said != null) {
            firstDay = said.getFirstDay();
            lastDay = said.getLastDay();
            standIn = said.getStandIn();
        }
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void say() {
        absences.say(therapist, firstDay, lastDay, standIn);
        again();
    }

    public void end() {
        absences.end(therapist);
        again();
    }

    private static void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.ABSENCE.at());
    }

    /** What is to come or goes on; {@code null} if nothing was said. */
    public Absence getSaid() {
        return said;
    }

    /** Key of the words for whether it goes on. */
    public String getSaidWords() {
        return said.isOn(absences.today()) ? "absence.now" : "absence.ahead";
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }
}
