package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Role;

/** All that the client who is signed in was ever invited to; read once for whatever a page shows of it. */
@RequestScoped
public class OwnInvitations {

    @Inject
    CurrentUser user;

    @Inject
    InvitationStates states;

    @Inject
    Invitations invitations;

    private List<InvitationState> all;

    /** The newest first. */
    public List<InvitationState> all() {
        if (all == null) {
            all = states.of(user.as(Role.CLIENT).id());
        }
        return all;
    }

    /** @throws NotFound if there is none with this id, or it is somebody else's */
    public InvitationState of(String id) {
        return all().stream().filter(state -> state.invitation().id().equals(id)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * @param id {@code null} for the newest that no other has replaced
     * @throws NotFound likewise, and if there is none at all
     */
    public InvitationState ofOrNewest(String id) {
        return id != null
                ? of(id)
                : all().stream().filter(InvitationState::isCurrent).findFirst().orElseThrow(NotFound::new);
    }

    /** Whether there is any; asked for by pages that need nothing else of them, too. */
    public boolean isAny() {
        return all == null ? invitations.isInvited(user.person().id()) : !all.isEmpty();
    }

    /** After something was done, they are read again. */
    public void look() {
        all = null;
    }
}
