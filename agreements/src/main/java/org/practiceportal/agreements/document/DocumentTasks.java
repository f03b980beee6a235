package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.document.archive.Countersignings;
import org.practiceportal.agreements.document.archive.SealTerm;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Seals and copies that wait for somebody. */
@ApplicationScoped
class DocumentTasks implements TaskSource {

    @Inject
    SealTerm sealTerm;

    @Inject
    Countersignings countersignings;

    @Override
    public Stream<Task> tasks(Person person) {
        return Stream.concat(person.is(Role.OWNER) ? sealTerm.task().stream() : Stream.empty(),
                person.is(Role.THERAPIST)
                        ? Task.counted(TaskKind.COUNTERSIGN, countersignings.waiting(person),
                                AgreementsPage.CLIENTS.at("signed"))
                        : Stream.empty());
    }
}
