package org.practiceportal.agreements.overview;

import java.time.LocalDate;
import org.practiceportal.api.Door;

/** What a therapist fills in when they invite somebody. */
public final class InvitationForm {

    private String note;
    private LocalDate due;
    private LocalDate lastDay;
    private boolean inPerson;

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
