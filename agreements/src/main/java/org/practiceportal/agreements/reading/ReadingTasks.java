package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.InvitationState;

/** What is to be read and signed. */
@ApplicationScoped
class ReadingTasks implements ClientTaskSource {

    @Override
    public Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        if (state.isSigned()) {
            return Stream.empty();
        }
        var invitation = state.invitation();
        var sections = invitation.version().text().sections().size();
        var read = state.read();
        return Stream.of(Task.of(read == 0 ? TaskKind.READ : TaskKind.GO_ON,
                AgreementsPage.WELCOME.at(invitation.id()), from).with(read, sections));
    }
}
