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
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What a therapist goes on with, over all clients: their questions, and first something to invite them to. */
@ApplicationScoped
class OverviewTasks implements TaskSource {

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.THERAPIST) ? of(person) : Stream.empty();
    }

    private Stream<Task> of(Person therapist) {
        var counts = standings.counts(therapist, LocalDate.ofInstant(clock.instant(), therapist.zone()));
        return Stream.of(Task.counted(TaskKind.QUESTIONS, counts.questions(), AgreementsPage.QUESTIONS.at()),
                task(TaskKind.DECLINED, counts.declined(), Filter.DECLINED),
                task(TaskKind.EXPIRED, counts.expired(), Filter.EXPIRED),
                task(TaskKind.OVERDUE, counts.overdue(), Filter.OVERDUE),
                task(TaskKind.STAYING, counts.staying(), Filter.STAYING),
                task(TaskKind.UNSEALED, counts.unsealed(), Filter.UNSEALED),
                counts.published()
                        ? task(TaskKind.INVITE, counts.notInvited(), Filter.NOT_INVITED)
                        : Stream.of(Task.of(TaskKind.PUBLISH, AgreementsPage.EDIT.at(), 1)))
                .flatMap(tasks -> tasks);
    }

    private static Stream<Task> task(TaskKind kind, long count, Filter filter) {
        return Task.counted(kind, count, AgreementsPage.CLIENTS.at(filter.getKey()));
    }
}
