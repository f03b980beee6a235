package org.practiceportal.agreements.afterwards;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;

/** A short look back for the client: section by section, still fine, or to be talked about. */
@Named
@RequestScoped
public class CheckView {

    @Inject
    CurrentUser user;

    @Inject
    TherapyRelation therapyRelation;

    @Inject
    Checking checking;

    @Inject
    Mutes mutes;

    private LocalDate due;
    private List<String> talk = new ArrayList<>();
    private LocalDate next;
    private boolean muted;
    private String typed;

    @PostConstruct
    void open() {
        user.as(Role.CLIENT);
        due = therapyRelation.signed().flatMap(checking::due).orElse(null);
        next = checking.next(therapyRelation.therapist(), therapyRelation.client()).orElse(null);
        muted = mutes.isMuted(therapyRelation.therapist(), therapyRelation.client());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void send() {
        checking.answer(therapyRelation.getMe(), therapyRelation.invitation(), talk, typed);
        again();
    }

    /** Asks no longer, or again. */
    public void turn() {
        mutes.mute(therapyRelation.invitation(), !isMuted());
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CHECK.at() + "?" + therapyRelation.getQuery());
    }

    /** Since when it waits; {@code null} if nothing is asked now. */
    public LocalDate getDue() {
        return due;
    }

    /** The first day on which it is asked again; {@code null} if there is none. */
    public LocalDate getNext() {
        return next;
    }

    public boolean isMuted() {
        return muted;
    }

    /** Whether it is asked again some day. */
    public boolean isAhead() {
        return !isMuted() && getNext() != null;
    }

    /** Key of the words for why nothing is asked now. */
    public String getReason() {
        if (isMuted()) {
            return "check.muted";
        }
        return isAhead() ? "check.next" : "check.none";
    }

    /** Key of the words on the button that turns the asking off or on. */
    public String getTurning() {
        return isMuted() ? "check.unmute" : "check.mute";
    }

    /** The sections that were signed. */
    public List<Section> getSections() {
        return therapyRelation.signed().map(signed -> signed.invitation().version().text().sections())
                .orElse(List.of());
    }

    /** BCP 47 tag of the document's words; empty if none was signed. */
    public String getLanguage() {
        return therapyRelation.signed().map(Acknowledgement::invitation).map(signed -> signed.version().language())
                .orElse("");
    }

    /** Keys of the sections to talk about. */
    public List<String> getTalk() {
        return talk;
    }

    public void setTalk(List<String> talk) {
        this.talk = talk == null ? List.of() : talk;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
