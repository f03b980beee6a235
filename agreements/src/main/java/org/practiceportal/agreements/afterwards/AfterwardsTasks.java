package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.InvitationState;

/** The question whether all is still fine. */
@ApplicationScoped
class AfterwardsTasks implements ClientTaskSource {

    @Inject
    Checking checking;

    @Override
    public Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        return holding.flatMap(checking::due).stream()
                .map(due -> Task.of(TaskKind.CHECK, AgreementsPage.CHECK.at(state.invitation().id()), from));
    }
}
