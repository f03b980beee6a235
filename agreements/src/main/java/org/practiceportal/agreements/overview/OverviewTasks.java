package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What a therapist goes on with, client by client: first there is something to invite them to. */
@ApplicationScoped
class OverviewTasks implements TaskSource {

    @Inject
    Standings standings;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Override
    public Stream<Task> tasks(Person person) {
        return !person.is(Role.THERAPIST)
                ? Stream.empty()
                : Stream.of(counted(TaskKind.OVERDUE, person, Filter.OVERDUE),
                        counted(TaskKind.UNSEALED, person, Filter.UNSEALED), next(person)).flatMap(tasks -> tasks);
    }

    private Stream<Task> next(Person therapist) {
        return policies.latest(therapist.id()).isEmpty()
                ? Stream.of(Task.of(TaskKind.PUBLISH, AgreementsPage.EDIT.at(), 1))
                : counted(TaskKind.INVITE, therapist, Filter.NOT_INVITED);
    }

    private Stream<Task> counted(TaskKind kind, Person therapist, Filter filter) {
        var today = LocalDate.ofInstant(clock.instant(), therapist.zone());
        return Task.counted(kind, standings.count(therapist, "", filter, today),
                AgreementsPage.CLIENTS.at(filter.getKey()));
    }
}
