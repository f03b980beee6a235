package org.practiceportal.agreements.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Task;
import org.practiceportal.agreements.TaskKind;
import org.practiceportal.agreements.TaskSource;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.ClientTaskSource;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.conversation.ClarificationProposal;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Proposed words and places that wait for a yes; and what both said yes to after signing, that waits for the client's signature. */
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
    public Stream<Task> tasks(InvitationState state, Optional<Acknowledgement> holding, String from) {
        var invitation = state.invitation();
        var plan = places.state(invitation, holding, state.openness().isPaused());
        var clarification = state.isSigned()
                ? Optional.<ClarificationProposal>empty()
                : clarificationProposals.waitingFor(invitation);
        var yes = clarification.map(proposed -> AgreementsPage.CLARIFY.at(invitation.id(), proposed.getSection()))
                .or(() -> plan.plan().waitsFor(invitation.client())
                        ? Optional.of(AgreementsPage.PLACES.at(invitation.id()))
                        : Optional.empty());
        return Stream.concat(yes.stream().map(path -> Task.of(TaskKind.YES, path, from)),
                plan.isToSign(invitation.client())
                        ? Stream.of(Task.of(TaskKind.AMEND, AgreementsPage.AMEND.at(invitation.id()), from))
                        : Stream.empty());
    }
}
