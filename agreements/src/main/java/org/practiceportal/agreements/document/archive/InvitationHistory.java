package org.practiceportal.agreements.document.archive;

import java.util.List;
import java.util.Map;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.Noticed;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.invitation.Invitation;

/**
 * One invitation and what came of it.
 *
 * @param state   how far the client is with it
 * @param amended what both signed later, the oldest first
 * @param proofs  of the sealed copies of all that, by the id of what was signed
 * @param update  what was published since; {@code null} if nothing was, or another invitation took its place
 * @param noticed what the client has seen of that
 */
public record InvitationHistory(InvitationState state, List<Amendment> amended, Map<String, Proof> proofs,
        Update update, List<Noticed> noticed) {

    public InvitationHistory {
        amended = List.copyOf(amended);
        proofs = Map.copyOf(proofs);
        noticed = List.copyOf(noticed);
    }

    static InvitationHistory unsigned(InvitationState state) {
        return new InvitationHistory(state, List.of(), Map.of(), null, List.of());
    }

    public Invitation invitation() {
        return state.invitation();
    }

    /** {@code null} before signing. */
    public Acknowledgement signed() {
        return state.signed();
    }

    /** The places as both signed them last; none before signing. */
    public List<Place> places() {
        return signed() == null
                ? List.of()
                : amended.isEmpty() ? signed().answers().places() : amended.getLast().places();
    }

    /** Whether the copy of what was signed here is there; also of an amendment, by its id. */
    public boolean isSealed(String id) {
        return proofs.containsKey(id);
    }

    public boolean isSealed() {
        return signed() != null && isSealed(signed().id());
    }
}
