package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Additions that wait for a signature. */
@ApplicationScoped
class AmendmentTasks implements TaskSource, ClientTaskSource {

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
                        .filter(invitation -> isDraft(invitation, draft -> draft.isSignedBy(invitation.client())))
                        .map(invitation -> Task.of(TaskKind.ADDITION, AgreementsPage.AMENDMENT.at(invitation.client()),
                                1));
    }

    @Override
    public Stream<Task> tasks(Invitation invitation, boolean signed, String from) {
        return isDraft(invitation, draft -> !draft.isSignedBy(invitation.client()))
                ? Stream.of(Task.of(TaskKind.AMEND, AgreementsPage.AMEND.at(invitation.id()), from))
                : Stream.empty();
    }

    private boolean isDraft(Invitation invitation, Predicate<AmendmentDraft> which) {
        return amending.draft(invitation).filter(which).isPresent();
    }
}
