package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Questions that wait for a therapist. */
@ApplicationScoped
class ConversationTasks implements TaskSource {

    @Inject
    Questions questions;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.THERAPIST)
                ? Task.counted(TaskKind.QUESTIONS, questions.countOpen(person), AgreementsPage.QUESTIONS.at())
                : Stream.empty();
    }
}
