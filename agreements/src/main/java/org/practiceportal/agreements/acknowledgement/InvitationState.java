package org.practiceportal.agreements.acknowledgement;

import java.util.Map;
import org.practiceportal.agreements.invitation.Invitation;

/**
 * How far a client is with an invitation, read at once.
 *
 * @param signed    {@code null} before signing
 * @param successor id of the invitation that took its place; {@code null} if none did
 * @param outdated  whether there is a newer version
 * @param consented whether a consent to electronic records is in force
 * @param answers   what was answered so far, by the section's key
 */
public record InvitationState(Invitation invitation, Acknowledgement signed, String successor, boolean outdated,
        boolean consented, Map<String, SectionAnswer> answers) {

    public InvitationState {
        answers = Map.copyOf(answers);
    }

    public boolean isSigned() {
        return signed != null;
    }
}
