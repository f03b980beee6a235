package org.practiceportal.agreements.document.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Noticed;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.invitation.Invitation;

/**
 * One invitation and what came of it.
 *
 * @param signed   {@code null} before signing
 * @param complete whether all who sign it together have signed
 * @param amended  what both signed later, the oldest first
 * @param proofs   of the sealed copies of all that, by the id of what was signed
 * @param update   what was published since; {@code null} if nothing was, or another invitation took its place
 * @param noticed  what the client has seen of that
 */
public record InvitationHistory(Invitation invitation, Acknowledgement signed, boolean complete,
        List<Amendment> amended, Map<String, Proof> proofs, Update update, List<Noticed> noticed) {

    public InvitationHistory {
        amended = List.copyOf(amended);
        proofs = Map.copyOf(proofs);
        noticed = List.copyOf(noticed);
    }

    /** Whether the copy of what was signed here is there; also of an amendment, by its id. */
    public boolean isSealed(String id) {
        return proofs.containsKey(id);
    }

    public boolean isSealed() {
        return signed != null && isSealed(signed.id());
    }

    /**
     * What the client signed last before this one, and all who sign together with them.
     *
     * @param all that was between the two
     */
    public Optional<Acknowledgement> before(List<InvitationHistory> all) {
        return invitation.replaces().flatMap(
                id -> all.stream().filter(each -> each.invitation.id().equals(id)).findFirst())
                .flatMap(replaced -> replaced.holding(all));
    }

    private Optional<Acknowledgement> holding(List<InvitationHistory> all) {
        return signed != null && complete ? Optional.of(signed) : before(all);
    }

    /** Whether another invitation took the place of this one. */
    public boolean isReplaced(List<InvitationHistory> all) {
        return all.stream().anyMatch(each -> each.invitation.replaces().filter(invitation.id()::equals).isPresent());
    }
}
