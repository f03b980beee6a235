package org.practiceportal.agreements.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.conversation.ClarificationProposal;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Proposed words and places that wait for a yes. */
@ApplicationScoped
class PlacesTasks implements TaskSource, ClientTaskSource {

    @Inject
    ClarificationProposals clarificationProposals;

    @Inject
    SharedPlaces places;

    @Override
    public Stream<Task> tasks(Person person) {
        return person.is(Role.THERAPIST)
                ? Task.counted(TaskKind.AGENDA, clarificationProposals.open(person).size() + places.open(person).size(),
                        AgreementsPage.AGENDA.at())
                : Stream.empty();
    }

    /** Words are agreed on before signing; places also later. */
    @Override
    public Stream<Task> tasks(Invitation invitation, boolean signed, String from) {
        var wording = signed ? Optional.<ClarificationProposal>empty() : clarificationProposals.waitingFor(invitation);
        if (wording.isPresent()) {
            return Stream.of(Task.of(TaskKind.YES,
                    AgreementsPage.CLARIFY.at(invitation.id(), wording.get().getSection()), from));
        }
        return places.waitingFor(invitation.client(), invitation) > 0
                ? Stream.of(Task.of(TaskKind.YES, AgreementsPage.PLACES.at(invitation.id()), from))
                : Stream.empty();
    }
}
