package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** That it rests, or has ended, with a therapist; told for a while. */
@ApplicationScoped
class RelationTasks implements TaskSource {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    @Inject
    Relations relations;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.CLIENT)
                ? relations.of(person).stream().filter(this::isTold).map(this::task)
                : Stream.empty();
    }

    private boolean isTold(Relation relation) {
        return !relation.isGoingOn() && clock.instant().isBefore(relation.told().plus(TOLD_FOR));
    }

    private Task task(Relation relation) {
        return Task.of(relation.state() == RelationState.RESTS ? TaskKind.RESTS : TaskKind.PARTED,
                AgreementsPage.FAREWELL.at(relation.therapist()),
                people.find(relation.therapist()).map(Person::name).orElse(""));
    }
}
