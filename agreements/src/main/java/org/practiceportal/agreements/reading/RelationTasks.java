package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.Handover;
import org.practiceportal.agreements.conversation.Absence;
import org.practiceportal.agreements.conversation.Absences;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relation;
import org.practiceportal.agreements.reading.TherapistNews.News;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;

/** That it rests, has ended, or goes on again with a therapist, told for a while; and that a therapist is away, or asks whether they would go on with a colleague. */
@ApplicationScoped
class RelationTasks implements TaskSource {

    private static final Duration TOLD_FOR = Duration.ofDays(30);

    @Inject
    Relations relations;

    @Inject
    TherapistNews therapistNews;

    @Inject
    Absences absences;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public Stream<Task> tasks(Person person) {
        if (!person.is(Role.CLIENT)) {
            return Stream.empty();
        }
        var told = relations.of(person).stream().filter(this::isTold).toList();
        var news = therapistNews.of(person);
        var away = news.stream().map(News::absence).filter(Objects::nonNull)
                .filter(absence -> absence.isToldOn(absences.today())).distinct().toList();
        var asked = news.stream().map(News::handover).filter(Objects::nonNull).toList();
        var names = people.find(Stream.of(told.stream().map(Relation::therapist), away.stream().map(Absence::therapist),
                asked.stream().map(Handover::to)).flatMap(ids -> ids).toList());
        return Stream.of(asked.stream().map(handover -> Task.of(TaskKind.SUCCESSOR,
                AgreementsPage.SUCCESSOR.at(handover.getId()), names.get(handover.to()).name())),
                away.stream().map(absence -> task(absence, names)),
                told.stream().map(relation -> Task.of(kind(relation), AgreementsPage.FAREWELL.at(relation.therapist()),
                        names.get(relation.therapist()).name())))
                .flatMap(tasks -> tasks);
    }

    private Task task(Absence absence, Map<PersonId, Person> names) {
        return Task.of(absence.isOn(absences.today()) ? TaskKind.AWAY : TaskKind.AWAY_SOON,
                AgreementsPage.AWAY.at(absence.therapist()), names.get(absence.therapist()).name());
    }

    private boolean isTold(Relation relation) {
        return relation.said() && clock.instant().isBefore(relation.told().plus(TOLD_FOR));
    }

    private static TaskKind kind(Relation relation) {
        return switch (relation.state()) {
            case GOES_ON -> TaskKind.BEGUN_AGAIN;
            case RESTS -> TaskKind.RESTS;
            case ENDED, TAKEN_OFF -> TaskKind.PARTED;
        };
    }
}
