package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.LatestWishes;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.acknowledgement.Wishing;

/** The other ways than signing on a screen now, each as good: paper instead, later, or saying that it was a mistake. */
@Named
@RequestScoped
public class WishView {

    @Inject
    Desk desk;

    @Inject
    Way way;

    @Inject
    Wishes wishes;

    @Inject
    Wishing wishing;

    @Inject
    Clock clock;

    private LatestWishes latest;
    private String note;

    @PostConstruct
    void open() {
        latest = wishes.latest(desk.getInvitation());
    }

    public void paper() {
        wishing.paper(desk.getClient(), desk.getInvitation());
        way.go(AgreementsPage.PAPER);
    }

    public void time() {
        wishing.time(desk.getClient(), desk.getInvitation());
        way.go(AgreementsPage.LATER);
    }

    public void alone() {
        wishing.alone(desk.getClient(), desk.getInvitation());
        way.go(AgreementsPage.LATER);
    }

    public void mistake() {
        wishing.mistake(desk.getClient(), desk.getAcknowledgement(), note);
        way.go(AgreementsPage.MISTAKE);
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
        return desk.isSigned() && Wish.mayBeMistake(desk.getAcknowledgement(), clock.instant());
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
        return getPaperAt() != null && !desk.isConsented();
    }

    /** Key of the words above the page about paper. */
    public String getPaperTitle() {
        return isPaperAsked() ? "paper.title.asked" : "paper.title";
    }

    /** Key of the words on the button that asks for it. */
    public String getPaperYes() {
        return desk.isConsented() ? "paper.withdraw" : "paper.yes";
    }

    /** Key of the words about going back to a screen. */
    public String getPaperAgain() {
        return desk.isSigned() ? "paper.again.signed" : "paper.again";
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
