package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Declining;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.LastDay;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/** Where an invitation leads that can no longer be answered: why, what is kept, and what can be done now. */
@Named
@RequestScoped
public class EndedView {

    @Inject
    ClientReading clientReading;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Declining declining;

    /** Reads it after all. */
    public void resume() {
        declining.resume(clientReading.person(), clientReading.invitation());
        readingSteps.go(AgreementsPage.WELCOME);
    }

    private Openness openness() {
        return clientReading.getState().openness();
    }

    /** Whether the client can answer it now. */
    public boolean isAnswerable() {
        return !clientReading.isSigned() && !isEnded();
    }

    public boolean isEnded() {
        return clientReading.getState().end().isPresent();
    }

    /** Key of the words that lead back from a section that is only read. */
    public String getHomeWords() {
        return isEnded() ? "read.ended" : "read.copy";
    }

    /** End of the keys of its words; empty while it is open. */
    public String getWhy() {
        return clientReading.getState().end().map(InvitationEnd::getKey).orElse("");
    }

    /** Whether the client said no, and can think again. */
    public boolean isResumable() {
        return openness().is(InvitationEnd.DECLINED) && !openness().isOver() && !openness().isPaused();
    }

    /** The therapist's words, or the client's own reason; may be empty. */
    public String getSaid() {
        return openness().decided().filter(decision -> !openness().is(InvitationEnd.EXPIRED))
                .map(InvitationDecision::getWords).orElse("");
    }

    /** Key of the words above that. */
    public String getSaidWords() {
        return openness().is(InvitationEnd.DECLINED) ? "ended.said.own" : "welcome.personal";
    }

    /** Key of the words about what was written: whoever is not here reads it no more. */
    public String getKeptWords() {
        return openness().isPaused() ? "ended.kept.paused" : "ended.kept.what";
    }

    /** {@code null} without one. */
    public LastDay getLastDay() {
        return openness().lastDay();
    }

    /** Key of the words about talking first: with a last day, something does run out. */
    public String getTalkWords() {
        return getLastDay() == null ? "welcome.talk.what" : "welcome.talk.what.lastDay";
    }

    /** When the client signed what holds all the same; {@code null} without that. */
    public Instant getHolding() {
        return clientReading.getState().before(ownInvitations.all()).map(Acknowledgement::signedAt).orElse(null);
    }

    /** The sections about which the client has left something. */
    public List<Section> getKept() {
        return clientReading.getSections().stream().filter(section -> clientReading.answer(section.key()) != null)
                .toList();
    }
}
