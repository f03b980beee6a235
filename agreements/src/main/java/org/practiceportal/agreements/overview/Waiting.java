package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
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
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    People people;

    /** What waits for clients is told invitation by invitation. */
    public List<DashboardTask> tasks(Person person) {
        var invited = person.is(Role.CLIENT) ? invitations.currentOf(person.id()) : List.<Invitation>of();
        return Stream.concat(sources.stream().flatMap(source -> source.tasks(person)).sorted(IN_ORDER),
                invited.stream().flatMap(this::tasks)).map(Task::shown).toList();
    }

    private Stream<Task> tasks(Invitation invitation) {
        var signed = answers.acknowledgement(invitation).isPresent();
        var from = people.find(invitation.therapist()).map(Person::name).orElse("");
        return clientSources.stream().flatMap(source -> source.tasks(invitation, signed, from)).sorted(IN_ORDER);
    }
}
