package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.acknowledgement.SigningRequests;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.document.ProofView;
import org.practiceportal.agreements.document.archive.InvitationHistories;
import org.practiceportal.agreements.document.archive.InvitationHistory;
import org.practiceportal.agreements.document.archive.Timeline;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.InvitationDecisions;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** A client's agreements: what waits to be read, and every copy they signed. */
@Named
@RequestScoped
public class MineView {

    @Inject
    CurrentUser user;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    InvitationHistories histories;

    @Inject
    SigningRequests signingRequests;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Together together;

    @Inject
    People people;

    @Inject
    ProofView proofs;

    private Person client;
    private Map<String, List<InvitationDecision>> decided;
    private List<Line> current;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        var all = histories.of(ownInvitations.all());
        all.forEach(proofs::know);
        var therapists = people.find(all.stream().map(each -> each.invitation().therapist()).distinct().toList());
        decided = decisions.of(all.stream().map(InvitationHistory::invitation).toList());
        current = all.stream().filter(each -> each.state().isCurrent())
                .map(each -> line(each, withTheSame(each, all), therapists)).toList();
    }

    private static List<InvitationHistory> withTheSame(InvitationHistory one, List<InvitationHistory> all) {
        return all.stream()
                .filter(each -> each.invitation().therapist().equals(one.invitation().therapist())).toList();
    }

    private Line line(InvitationHistory now, List<InvitationHistory> all, Map<PersonId, Person> therapists) {
        var invitation = now.invitation();
        var therapist = therapists.get(invitation.therapist());
        return new Line(invitation.id(), therapist == null ? "" : therapist.name(), invitation.version().text().title(),
                invitation.version().number(), invitation.invitedAt(), now.signed() == null ? now.state().read() : 0,
                invitation.version().text().sections().size(), now.signed(), now.isSealed(),
                together.progress(invitation).orElse(null), now.update(),
                now.state().end().map(InvitationEnd::getKey).orElse(null), now.state().openness().pause(),
                therapist == null ? "" : therapist.id().value(),
                now.state().before(ownInvitations.all()).map(Acknowledgement::signedAt)
                        .orElse(null),
                signingRequests.latest(invitation).paper(),
                Timeline.of(all, signingRequests.between(invitation.therapist(), invitation.client()),
                        decided));
    }

    public List<Line> getCurrent() {
        return current;
    }

    /**
     * An agreement as the page shows it.
     *
     * @param read     how many sections are, before signing
     * @param signed   {@code null} before signing
     * @param sealed   whether the copy is ready
     * @param together how far those are who sign it together; {@code null} if it is signed alone
     * @param update   what was published since it was signed; {@code null} if nothing was
     * @param end      end of the keys of the words for why it can no longer be answered; {@code null} while it can
     * @param pause    why nothing goes on between the two, whatever is signed; {@code null} while it does
     * @param with     id of the therapist
     * @param before   when an earlier one was signed, which holds until this one is; {@code null} without one
     * @param paper    when the client asked for paper, if that holds; {@code null} otherwise
     * @param history  all that was between the two, the newest first
     */
    public record Line(String invitation, String therapist, String title, int version, Instant invitedAt, long read,
            int sections, Acknowledgement signed, boolean sealed, Progress together, Update update, String end,
            InvitationEnd pause, String with, Instant before, Instant paper, List<Timeline.Entry> history) {

        /** Whether it is to be read and signed. */
        public boolean isOpen() {
            return signed == null && end == null;
        }

        /** Whether it is signed, and nobody has taken it back from those who were to sign with them. */
        public boolean isStanding() {
            return signed != null && end == null;
        }

        /** Whether a page tells more of why nothing goes on. */
        public boolean isParted() {
            return pause != null && pause != InvitationEnd.PAUSED;
        }

        /** {@code null} before signing. */
        public Instant signedAt() {
            return signed == null ? null : signed.signedAt();
        }

        /** Id for the download. */
        public String copy() {
            return signed.id();
        }

        /** Whether others who sign it together have not yet. */
        public boolean isWaiting() {
            return !sealed && together != null && together.isOpen();
        }

        /** Whether the copy is being made. */
        public boolean isMaking() {
            return !sealed && !isWaiting();
        }

        /** Key of the words that say what was published. */
        public String updateWords() {
            return update.isMaterial() ? "task.changed" : "task.told";
        }

        /** Whether something holds between the two, this or an earlier one. */
        public boolean isHolding() {
            return signed != null || before != null;
        }
    }
}
