package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wish.Kind;
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

    private String note;

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
        return wishes.paper(desk.getInvitation()).map(Wish::getWishedAt).orElse(null);
    }

    /** When the therapist was told that the client needs more time; {@code null} if they were not. */
    public Instant getTimeAt() {
        return wishes.about(desk.getInvitation(), Kind.TIME).map(Wish::getWishedAt).orElse(null);
    }

    /** When the client said that they would rather not sign together; {@code null} if they did not. */
    public Instant getAloneAt() {
        return wishes.about(desk.getInvitation(), Kind.ALONE).map(Wish::getWishedAt).orElse(null);
    }

    /** When the client said that signing was a mistake; {@code null} if they did not. */
    public Instant getMistakeAt() {
        return wishes.about(desk.getInvitation(), Kind.MISTAKE).map(Wish::getWishedAt).orElse(null);
    }

    /** Whether it can still be called a mistake here; later it is a talk. */
    public boolean isMistakeOpen() {
        return desk.isSigned() && Wish.mayBeMistake(desk.getAcknowledgement(), clock.instant());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
