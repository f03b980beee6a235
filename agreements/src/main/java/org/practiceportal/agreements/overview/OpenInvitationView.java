package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.MailWords;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.RemindingReaders;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.LastDay;
import org.practiceportal.agreements.invitation.Mutes;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.api.Notifier;

/** On a client's page: the invitation that counts, while it is not signed by all, and what the therapist can do with it. */
@Named
@RequestScoped
public class OpenInvitationView {

    @Inject
    ClientFile clientFile;

    @Inject
    RemindingReaders remindingReaders;

    @Inject
    Mutes mutes;

    @Inject
    MailWords mailWords;

    @Inject
    Notifier notifier;

    private boolean muted;

    @PostConstruct
    void open() {
        muted = isOpen() && mutes.isMuted(clientFile.getTherapist().id(), clientFile.getClient().id());
    }

    /** By a mail that says nothing but that something waits; the way so far tells of it. */
    public void remind() {
        remindingReaders.remind(clientFile.getTherapist(), clientFile.invitation());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.CLIENT.at(clientFile.getClient().id()));
    }

    /** Key of the words that say what a reminder is, or why there is none. */
    public String getRemindWords() {
        return muted
                ? "remind.not"
                : mailWords.of(clientFile.getClient().active() ? "remind.what" : "remind.what.inactive");
    }

    /** Whether a reminder can go out. */
    public boolean isRemindable() {
        return !muted && notifier.isSending();
    }

    private Optional<InvitationState> unsigned() {
        return clientFile.current().filter(state -> !state.complete());
    }

    private Optional<Openness> openness() {
        return unsigned().map(InvitationState::openness);
    }

    private Optional<InvitationEnd> end() {
        return openness().flatMap(Openness::end);
    }

    /** Whether the client can answer it. */
    public boolean isOpen() {
        return unsigned().isPresent() && end().isEmpty();
    }

    /** Whether it is the client's turn: they have not signed it yet, though others may have to. */
    public boolean isUnsignedByThem() {
        return isOpen() && !clientFile.isSigned();
    }

    /** Of a relation that does not go on, its own words tell. */
    public boolean isEnded() {
        return end().isPresent() && openness().filter(Openness::isPaused).isEmpty();
    }

    /** Whether there is something to take back. */
    public boolean isWithdrawable() {
        return unsigned().isPresent() && end().filter(InvitationEnd.WITHDRAWN::equals).isEmpty();
    }

    /** Whether it can be taken back, and nothing else, while nothing goes on between the two. */
    public boolean isPaused() {
        return isWithdrawable() && openness().filter(Openness::isPaused).isPresent();
    }

    /** End of the keys of the words for why it can no longer be answered; empty while it can. */
    public String getWhy() {
        return end().map(InvitationEnd::getKey).orElse("");
    }

    /** The kind of notice that shows it: a no is for talking about. */
    public String getNotice() {
        return end().filter(InvitationEnd.DECLINED::equals).isPresent() ? "talk" : "info";
    }

    /** When it ended. */
    public Instant getEndedAt() {
        return end().filter(InvitationEnd.EXPIRED::equals).isPresent()
                ? getLastDay().getClosesAt()
                : decision().map(InvitationDecision::getDecidedAt).orElse(null);
    }

    /** What was said to it; may be empty. */
    public String getSaid() {
        return decision().map(InvitationDecision::getWords).orElse("");
    }

    private Optional<InvitationDecision> decision() {
        return openness().flatMap(Openness::decided);
    }

    /** {@code null} without one. */
    public LastDay getLastDay() {
        return openness().map(Openness::lastDay).orElse(null);
    }

    /** Id of the invitation. */
    public String getId() {
        return clientFile.invitation().id();
    }
}
