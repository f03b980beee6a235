package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What clients wish, for their therapist; what was published since, for the client. */
@ApplicationScoped
class AcknowledgementTasks implements TaskSource, ClientTaskSource {

    private static final String WISHED = AgreementsPage.CLIENTS.at("wished");

    @Inject
    SigningRequests signingRequests;

    @Inject
    Updates updates;

    @Override
    public Stream<Task> tasks(Person person) {
        return !person.is(Role.THERAPIST)
                ? Stream.empty()
                : Stream.of(
                        Task.counted(TaskKind.MISTAKE, signingRequests.countOpen(person, SigningRequest.Kind.MISTAKE),
                                WISHED),
                        Task.counted(TaskKind.ALONE, signingRequests.countOpen(person, SigningRequest.Kind.ALONE),
                                WISHED),
                        Task.counted(TaskKind.PAPER, signingRequests.countOpen(person, SigningRequest.Kind.PAPER),
                                WISHED))
                        .flatMap(tasks -> tasks);
    }

    @Override
    public Stream<Task> tasks(Invitation invitation, boolean signed, String from) {
        return updates.waiting(invitation).stream()
                .map(update -> Task.of(update.isMaterial() ? TaskKind.CHANGED : TaskKind.TOLD,
                        AgreementsPage.CHANGES.at(invitation.id()), from));
    }
}
