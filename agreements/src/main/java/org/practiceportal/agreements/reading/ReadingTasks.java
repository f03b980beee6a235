package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.invitation.Invitation;

/** What is to be read and signed. */
@ApplicationScoped
class ReadingTasks implements ClientTaskSource {

    @Inject
    Answers answers;

    @Override
    public Stream<Task> tasks(Invitation invitation, boolean signed, String from) {
        if (signed) {
            return Stream.empty();
        }
        var sections = invitation.version().text().sections().size();
        var read = sections - SectionAnswer.missing(invitation, answers.of(invitation));
        return Stream.of(Task.of(read == 0 ? TaskKind.READ : TaskKind.GO_ON,
                AgreementsPage.WELCOME.at(invitation.id()), from).with(read, sections));
    }
}
