package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.LatestWishes;
import org.practiceportal.agreements.acknowledgement.Requesting;
import org.practiceportal.agreements.acknowledgement.SigningRequest;
import org.practiceportal.agreements.acknowledgement.SigningRequests;

/** The other ways than signing on a screen now, each as good: paper instead, later, or saying that it was a mistake. */
@Named
@RequestScoped
public class WishView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    SigningRequests signingRequests;

    @Inject
    Requesting requesting;

    @Inject
    Clock clock;

    private LatestWishes latest;
    private String note;

    @PostConstruct
    void open() {
        latest = signingRequests.latest(clientReading.invitation());
    }

    public void paper() {
        requesting.paper(clientReading.person(), clientReading.invitation());
        readingSteps.go(AgreementsPage.PAPER);
    }

    public void time() {
        requesting.time(clientReading.person(), clientReading.invitation());
        readingSteps.go(AgreementsPage.LATER);
    }

    public void alone() {
        requesting.alone(clientReading.person(), clientReading.invitation());
        readingSteps.go(AgreementsPage.LATER);
    }

    public void mistake() {
        requesting.mistake(clientReading.person(), clientReading.getAcknowledgement(), note);
        readingSteps.go(AgreementsPage.MISTAKE);
    }

    /** When paper was wished for, if that holds; {@code null} otherwise. */
    public Instant getPaperAt() {
        return latest.paper();
    }

    /** When the therapist was told that the client needs more time; {@code null} if they were not. */
    public Instant getTimeAt() {
        return latest.time();
    }

    /** When the client said that they would rather not sign together; {@code null} if they did not. */
    public Instant getAloneAt() {
        return latest.alone();
    }

    /** When the client said that signing was a mistake; {@code null} if they did not. */
    public Instant getMistakeAt() {
        return latest.mistake();
    }

    /** Whether it can still be called a mistake here; later it is a talk. */
    public boolean isMistakeOpen() {
        return clientReading.isSigned()
                && SigningRequest.mayBeMistake(clientReading.getAcknowledgement(), clock.instant());
    }

    /** Whether it was not called a mistake and still can be. */
    public boolean isMistakeNow() {
        return getMistakeAt() == null && isMistakeOpen();
    }

    /** Whether it was not called a mistake and no longer can be. */
    public boolean isMistakeLate() {
        return getMistakeAt() == null && !isMistakeOpen();
    }

    /** Whether the wish for paper holds, and nothing else has come of it. */
    public boolean isPaperAsked() {
        return getPaperAt() != null && !clientReading.isConsented();
    }

    /** Key of the words above the page about paper. */
    public String getPaperTitle() {
        return isPaperAsked() ? "paper.title.asked" : "paper.title";
    }

    /** Key of the words on the button that asks for it. */
    public String getPaperYes() {
        return clientReading.isConsented() ? "paper.withdraw" : "paper.yes";
    }

    /** Key of the words about going back to a screen. */
    public String getPaperAgain() {
        return clientReading.isSigned() ? "paper.again.signed" : "paper.again";
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
