package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.invitation.Invitation;

/** The question whether all is still fine. */
@ApplicationScoped
class AfterwardsTasks implements ClientTaskSource {

    @Inject
    Checking checking;

    @Override
    public Stream<Task> tasks(Invitation invitation, boolean signed, String from) {
        return checking.due(invitation).stream()
                .map(due -> Task.of(TaskKind.CHECK, AgreementsPage.CHECK.at(invitation.id()), from));
    }
}
