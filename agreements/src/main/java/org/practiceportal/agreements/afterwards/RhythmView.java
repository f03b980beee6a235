package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist chooses how often one client is asked whether all is still fine, and sees what they answered. */
@Named
@RequestScoped
public class RhythmView {

    private static final int MOST = 24;

    /** How often. */
    public enum Often {
        NEVER,
        ONCE,
        AGAIN
    }

    @Inject
    CurrentUser user;

    @Inject
    TherapyRelation therapyRelation;

    @Inject
    Checking checking;

    @Inject
    CheckIns checkIns;

    @Inject
    Mutes mutes;

    private Person therapist;
    private Often often = Often.NEVER;
    private LocalDate firstOn;
    private Integer months = 12;
    private LocalDate next;
    private boolean muted;
    private List<Answered> answered;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        checkIns.rhythm(therapyRelation.therapist(), therapyRelation.client())
                .filter(rhythm -> rhythm.firstOn() != null)
                .ifPresent(rhythm -> {
                    often = rhythm.months() == 0 ? Often.ONCE : Often.AGAIN;
                    months = rhythm.months() == 0 ? months : rhythm.months();
                });
        next = checking.next(therapyRelation.therapist(), therapyRelation.client()).orElse(null);
        muted = mutes.isMuted(therapyRelation.therapist(), therapyRelation.client());
        var latest = checkIns.answered(therapyRelation.therapist(), therapyRelation.client(), MOST);
        var points = checkIns.points(latest);
        answered = latest.stream().map(checkIn -> new Answered(checkIn, points.getOrDefault(checkIn.id(), List.of())))
                .toList();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void choose() {
        switch (often) {
            case NEVER -> checking.choose(therapist, therapyRelation.client(), null, 0);
            case ONCE -> checking.choose(therapist, therapyRelation.client(), given(), 0);
            case AGAIN ->
                checking.choose(therapist, therapyRelation.client(), given(),
                        months == null || months == 0 ? -1 : months);
        }
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.RHYTHM.at() + "?" + therapyRelation.getQuery());
    }

    /** A day that is missing is one that has passed: it is refused in the same words. */
    private LocalDate given() {
        return firstOn == null ? LocalDate.MIN : firstOn;
    }

    public String getClient() {
        return therapyRelation.getOther().name();
    }

    /** The first day on which the client will be asked; {@code null} if there is none. */
    public LocalDate getNext() {
        return next;
    }

    /** Whether the client will be asked some day. */
    public boolean isAhead() {
        return !isMuted() && getNext() != null;
    }

    /** Whether the client would rather not be asked. */
    public boolean isMuted() {
        return muted;
    }

    /** The latest answers, the newest first. */
    public List<Answered> getAnswered() {
        return answered;
    }

    public Often[] getWays() {
        return Often.values();
    }

    public Often getOften() {
        return often;
    }

    public void setOften(Often often) {
        this.often = often;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    /** @param points what is to be talked about; empty if all was fine */
    public record Answered(CheckIn checkIn, List<CheckPoint> points) {

        /** The kind of mark that shows it. */
        public String mark() {
            return points.isEmpty() ? "done" : "talk";
        }

        /** Key of the words for it. */
        public String state() {
            return points.isEmpty() ? "rhythm.fine" : "rhythm.talk";
        }
    }
}
