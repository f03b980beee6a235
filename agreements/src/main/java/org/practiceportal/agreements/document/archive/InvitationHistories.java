package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Noticed;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.PersonId;

/** Reads what came of all invitations between people, by a few statements however many there are. */
@ApplicationScoped
@Transactional
public class InvitationHistories {

    /** The version first, so that the invitation to it finds it read already. */
    private static final String SIGNED = "select v, i, a from Invitation i join i.version v left join Acknowledgement a on a.invitation = i"
            + " where i.clientId = :client";
    private static final String NEWEST_FIRST = " order by i.invitedAt desc";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Policies policies;

    @Inject
    Together together;

    @Inject
    Updates updates;

    @Inject
    Amendments amendments;

    @Inject
    Proofs proofs;

    /** Whatever was between the two, the newest first. */
    public List<InvitationHistory> between(PersonId therapist, PersonId client) {
        return all(entities.createQuery(SIGNED + " and i.therapistId = :therapist" + NEWEST_FIRST, Object[].class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.value()));
    }

    /** Whatever was between the client and any therapist, the newest first. */
    public List<InvitationHistory> of(PersonId client) {
        return all(entities.createQuery(SIGNED + NEWEST_FIRST, Object[].class).setParameter("client",
                client.value()));
    }

    private List<InvitationHistory> all(TypedQuery<Object[]> query) {
        var rows = query.getResultList();
        var signed = rows.stream().map(row -> (Acknowledgement) row[2]).filter(Objects::nonNull).toList();
        var found = Found.of(this, signed);
        var replaced = rows.stream().map(row -> (Invitation) row[1])
                .flatMap(invitation -> invitation.replaces().stream()).collect(Collectors.toSet());
        return rows.stream().map(row -> found.history((Invitation) row[1], (Acknowledgement) row[2],
                replaced.contains(((Invitation) row[1]).id()))).toList();
    }

    /** What belongs to several signatures, before it is told apart. */
    private record Found(InvitationHistories from, Map<String, List<Amendment>> amended, Map<String, Proof> proofs,
            Map<String, List<Noticed>> noticed) {

        static Found of(InvitationHistories from, List<Acknowledgement> signed) {
            if (signed.isEmpty()) {
                return new Found(from, Map.of(), Map.of(), Map.of());
            }
            var amended = from.amendments.signed(signed);
            var copies = Stream.concat(signed.stream().map(Acknowledgement::id), amended.stream().map(Amendment::id));
            return new Found(from,
                    amended.stream().collect(Collectors.groupingBy(amendment -> amendment.amended().id())),
                    from.proofs.of(copies.toList()), from.updates.noticed(signed).stream()
                            .collect(Collectors.groupingBy(Noticed::invitation)));
        }

        InvitationHistory history(Invitation invitation, Acknowledgement signed, boolean replaced) {
            if (signed == null) {
                return new InvitationHistory(invitation, null, false, List.of(), Map.of(), null, List.of());
            }
            var complete = from.together.isComplete(signed);
            var newer = replaced ? null : from.policies.after(invitation.version());
            return new InvitationHistory(invitation, signed, complete, amended.getOrDefault(signed.id(), List.of()),
                    proofs, newer == null || newer.isEmpty() ? null : new Update(invitation, newer, !complete),
                    noticed.getOrDefault(invitation.id(), List.of()));
        }
    }
}
