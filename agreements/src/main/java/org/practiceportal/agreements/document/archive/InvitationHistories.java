package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.Noticed;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.amendment.Amendments;

/** Reads what came of all invitations between people, by a few statements however many there are. */
@ApplicationScoped
@Transactional
public class InvitationHistories {

    @Inject
    Updates updates;

    @Inject
    Amendments amendments;

    @Inject
    Proofs proofs;

    /** What came of each of these. */
    public List<InvitationHistory> of(List<InvitationState> states) {
        var signed = states.stream().map(InvitationState::signed).filter(Objects::nonNull).toList();
        if (signed.isEmpty()) {
            return states.stream().map(InvitationHistory::unsigned).toList();
        }
        var amended = amendments.signed(signed);
        var copies = proofs.of(Stream.concat(signed.stream().map(Acknowledgement::id),
                amended.stream().map(Amendment::id)).toList());
        var noticed = noticed(states);
        return states.stream().map(state -> new InvitationHistory(state,
                amended.stream().filter(amendment -> state.isSigned()
                        && amendment.amended().id().equals(state.signed().id())).toList(),
                copies, updates.since(state).orElse(null),
                noticed.getOrDefault(state.invitation().id(), List.of()))).toList();
    }

    /** By the invitation; nothing was noticed of what is still the newest. */
    private Map<String, List<Noticed>> noticed(List<InvitationState> states) {
        var outdated = states.stream().filter(state -> state.isSigned() && state.outdated())
                .map(InvitationState::signed).toList();
        return outdated.isEmpty()
                ? Map.of()
                : updates.noticed(outdated).stream().collect(Collectors.groupingBy(Noticed::invitation));
    }
}
