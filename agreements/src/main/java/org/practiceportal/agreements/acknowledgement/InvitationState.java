package org.practiceportal.agreements.acknowledgement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationEnd;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.invitation.ReconsentReason;

/**
 * How far a client is with an invitation, read at once.
 *
 * @param signed    {@code null} before signing
 * @param complete  whether nobody else has to sign it any more
 * @param successor id of the invitation that took its place; {@code null} if none did
 * @param outdated  whether there is a newer version
 * @param openness  whether it can still be answered, apart from that
 * @param consented whether a consent to electronic records is in force
 * @param reminded  whether the client was ever reminded of it
 * @param reconsent why it asks for what was signed before; {@code null} if it does not
 * @param chosen    whether its therapist has several sets, of which it is to one
 * @param answers   what was answered so far, by the section's key
 */
public record InvitationState(Invitation invitation, Acknowledgement signed, boolean complete, String successor,
        boolean outdated,
        Openness openness, boolean consented, boolean reminded, ReconsentReason reconsent,
        boolean chosen, Map<String, SectionAnswer> answers) {

    public InvitationState {
        answers = Map.copyOf(answers);
    }

    public boolean isSigned() {
        return signed != null;
    }

    /** Why it can no longer be answered; nothing while it can, and once all who sign it have. */
    public Optional<InvitationEnd> end() {
        return complete ? Optional.empty() : openness.end();
    }

    /** How many sections are not marked as read yet. */
    public long missing() {
        return SectionAnswer.missing(invitation, answers);
    }

    /** How many are. */
    public long read() {
        return invitation.version().text().sections().size() - missing();
    }

    /** Whether the client has left some section one way or the other. */
    public boolean isBegun() {
        return answers.values().stream().anyMatch(answer -> answer.mark().isPresent());
    }

    /**
     * What was signed last, up to this one, by all who sign it together: what holds between the two.
     *
     * @param all that was between the two
     */
    public Optional<Acknowledgement> holding(List<InvitationState> all) {
        return complete ? Optional.of(signed) : before(all);
    }

    /** Likewise before this one. */
    public Optional<Acknowledgement> before(List<InvitationState> all) {
        return invitation.replaces()
                .flatMap(id -> all.stream().filter(each -> each.invitation.id().equals(id)).findFirst())
                .flatMap(replaced -> replaced.holding(all));
    }

    /** Whether no other invitation took its place. */
    public boolean isCurrent() {
        return successor == null;
    }
}
