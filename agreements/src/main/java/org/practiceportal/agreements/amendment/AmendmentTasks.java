package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Additions that wait for a therapist's signature. */
@ApplicationScoped
class AmendmentTasks implements TaskSource {

    @Inject
    Amending amending;

    @Inject
    Amendments amendments;

    @Inject
    Invitations invitations;

    /** Only what can be signed as it is: the client has signed, and both still agree on the same. */
    @Override
    public Stream<Task> tasks(Person person) {
        return !person.is(Role.THERAPIST)
                ? Stream.empty()
                : amendments.waitingFor(person.id()).stream()
                        .map(begun -> invitations.current(begun.therapist(), begun.client()).orElseThrow())
                        .filter(this::isDraftSigned)
                        .map(invitation -> Task.of(TaskKind.ADDITION, AgreementsPage.AMENDMENT.at(invitation.client()),
                                1));
    }

    private boolean isDraftSigned(Invitation invitation) {
        return amending.draft(invitation).filter(draft -> draft.isSignedBy(invitation.client())).isPresent();
    }
}
