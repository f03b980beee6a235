package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.invitation.InvitationDecisions;

/** Whether a mail tells the therapist of what a client wishes: not while nothing goes on between the two. */
@Named
@RequestScoped
public class WishMailView {

    @Inject
    ClientReading clientReading;

    @Inject
    InvitationDecisions decisions;

    private boolean paused;

    @PostConstruct
    void open() {
        paused = decisions.pause(clientReading.invitation()).isPresent();
    }

    public boolean isPaused() {
        return paused;
    }

    /** Key of the words for who learns of the wish for paper. */
    public String getPaperTold() {
        return paused ? "wish.paused" : "paper.told";
    }
}
