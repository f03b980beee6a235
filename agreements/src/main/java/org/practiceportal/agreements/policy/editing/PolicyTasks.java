package org.practiceportal.agreements.policy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Changes of the practice that wait to be seen. */
@ApplicationScoped
public class PolicyTasks implements TaskSource {

    @Inject
    Drafting drafting;

    @Override
    public Stream<Task> tasks(Person person) {
        return !person.is(Role.THERAPIST)
                ? Stream.empty()
                : drafting.withNews(person).stream().limit(1)
                        .map(policy -> Task.of(TaskKind.TEMPLATE, OpenSet.at(AgreementsPage.EDIT, policy), 1));
    }
}
