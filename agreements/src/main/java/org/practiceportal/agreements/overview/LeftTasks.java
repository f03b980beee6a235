package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** Tells owners of therapists who have left clients behind. */
@ApplicationScoped
class LeftTasks implements TaskSource {

    @Inject
    Relations relations;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.OWNER)
                ? relations.left().stream()
                        .map(left -> Task.of(TaskKind.LEFT, AgreementsPage.HANDOVER_ALL.at(left.id()), left.name()))
                : Stream.empty();
    }
}
