package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What clients wish, for their therapist; what was published since, for the client. */
@ApplicationScoped
class AcknowledgementTasks implements TaskSource, ClientTaskSource {

    private static final String WISHED = AgreementsPage.CLIENTS.at("wished");

    /** More time is for knowing only. */
    private static final Map<SigningRequest.Kind, TaskKind> ASKED = Map.of(SigningRequest.Kind.MISTAKE,
            TaskKind.MISTAKE, SigningRequest.Kind.ALONE, TaskKind.ALONE, SigningRequest.Kind.PAPER, TaskKind.PAPER);

    @Inject
    SigningRequests signingRequests;

    @Inject
    Updates updates;

    @Override
    public Stream<Task> tasks(Person person) {
        return !person.is(Role.THERAPIST)
                ? Stream.empty()
                : signingRequests.countOpen(person).entrySet().stream()
                        .filter(wished -> ASKED.containsKey(wished.getKey()))
                        .flatMap(wished -> Task.counted(ASKED.get(wished.getKey()), wished.getValue(), WISHED));
    }

    @Override
    public Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        return updates.waiting(state).stream()
                .map(update -> Task.of(update.isMaterial() ? TaskKind.CHANGED : TaskKind.TOLD,
                        AgreementsPage.CHANGES.at(state.invitation().id()), from));
    }
}
