package org.practiceportal.agreements.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Words of clients that wait for their therapist. */
@ApplicationScoped
class FitTasks implements TaskSource {

    @Inject
    Concerns concerns;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.THERAPIST)
                ? Task.counted(TaskKind.WROTE, concerns.countOpen(person), AgreementsPage.TOLD.at())
                : Stream.empty();
    }
}
