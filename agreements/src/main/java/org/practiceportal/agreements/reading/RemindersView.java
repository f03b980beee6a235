package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Mutes;

/** A client says whether their therapist may remind them. */
@Named
@RequestScoped
public class RemindersView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Mutes mutes;

    private boolean muted;

    @PostConstruct
    void open() {
        muted = mutes.isMuted(clientReading.invitation().therapist(), clientReading.invitation().client());
    }

    /** Reminds no longer, or again. */
    public void turn() {
        mutes.mute(clientReading.invitation(), !muted);
        readingSteps.go(AgreementsPage.LATER);
    }

    /** Key of the words that say how it is now. */
    public String getNowWords() {
        return muted ? "reminders.off" : "reminders.on";
    }

    /** Key of the words on the button that changes it. */
    public String getTurnWords() {
        return muted ? "reminders.again" : "reminders.stop";
    }
}
