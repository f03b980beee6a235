package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PublishedSets;
import org.practiceportal.agreements.policy.version.PublishedSets.Published;
import org.practiceportal.api.PersonId;

/** Gathers to which sets a therapist can invite. */
@ApplicationScoped
class ChoosingSet {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    /** Until they say otherwise, the one to which they invited somebody alone last; the first, if that was none of these. */
    SetChoice alone(PersonId therapist) {
        return choice(therapist, false);
    }

    /** Likewise for whoever knows already what is published. */
    SetChoice alone(PersonId therapist, PublishedSets published) {
        return choice(therapist, false, published);
    }

    /** Likewise several who sign together. */
    SetChoice together(PersonId therapist) {
        return choice(therapist, true);
    }

    private SetChoice choice(PersonId therapist, boolean together) {
        return choice(therapist, together, policies.published(therapist));
    }

    private SetChoice choice(PersonId therapist, boolean together, PublishedSets published) {
        var first = SetChoice.of(published);
        return first.isAsked() ? first.preferring(last(therapist, together, published)) : first;
    }

    private Optional<Published> last(PersonId therapist, boolean together, PublishedSets published) {
        return invitations.lastChosen(therapist, together).flatMap(published::of);
    }
}
