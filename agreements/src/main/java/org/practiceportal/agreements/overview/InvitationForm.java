package org.practiceportal.agreements.overview;

import java.time.LocalDate;
import java.util.List;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.api.Door;

/** What a therapist fills in when they invite somebody. */
public final class InvitationForm {

    private SetChoice sets;
    private String set = "";
    private String note;
    private LocalDate due;
    private LocalDate lastDay;
    private boolean inPerson;

    InvitationForm() {}

    /** @param sets to one of which somebody is invited */
    InvitationForm(SetChoice sets) {
        this.sets = sets;
        this.set = sets.isAny() ? sets.usual().set().getId() : "";
    }

    /** The one to which somebody is invited. */
    PolicySet policySet() {
        return sets.picked(set).set();
    }

    /** Whether the therapist is asked to which. */
    public boolean isSetAsked() {
        return sets != null && sets.isAsked();
    }

    /** Those of which one is chosen. */
    public List<PolicySet> getSets() {
        return sets.sets().stream().map(Published::set).toList();
    }

    public String getSet() {
        return set;
    }

    public void setSet(String set) {
        this.set = set;
    }

    /** The way in for a client who cannot sign in yet. */
    Door door() {
        return inPerson ? Door.IN_PERSON : Door.MAIL;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isInPerson() {
        return inPerson;
    }

    public void setInPerson(boolean inPerson) {
        this.inPerson = inPerson;
    }
}
