package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What waits for a person, for their start page, whichever room it comes from. */
@ApplicationScoped
public class Waiting {

    private static final Comparator<Task> IN_ORDER = Comparator.comparing(Task::kind);

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    @Any
    Instance<ClientTaskSource> clientSources;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    People people;

    /** What waits for clients is told invitation by invitation. */
    public List<DashboardTask> tasks(Person person) {
        return Stream.concat(sources.stream().flatMap(source -> source.tasks(person)).sorted(IN_ORDER),
                person.is(Role.CLIENT) ? ofClient() : Stream.empty()).map(Task::shown).toList();
    }

    /** Where nothing goes on between two, nobody is asked for anything; that it is so may be told. */
    private Stream<Task> ofClient() {
        var all = ownInvitations.all();
        var therapists = people.find(all.stream().map(state -> state.invitation().therapist()).toList());
        return all.stream().filter(InvitationState::isCurrent).flatMap(
                state -> tasks(state, state.holding(all), therapists.get(state.invitation().therapist()).name())
                        .filter(task -> !state.openness().isPaused() || task.kind() == TaskKind.ENDED));
    }

    private Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        return clientSources.stream().flatMap(source -> source.tasks(state, holding, from)).sorted(IN_ORDER);
    }
}
