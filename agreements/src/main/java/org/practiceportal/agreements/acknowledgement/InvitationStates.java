package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.InvitationDecision;
import org.practiceportal.agreements.invitation.LastDay;
import org.practiceportal.agreements.invitation.Openness;
import org.practiceportal.agreements.invitation.ReconsentReason;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.api.PersonId;

/** Reads how far clients are. */
@ApplicationScoped
@Transactional
public class InvitationStates {

    /** The version first, so that the invitation to it finds it read already. */
    private static final String STATES = "select v, i, a, (select count(c) from CompleteAcknowledgement c"
            + " where c.id = a.id), n.id, (select max(m.number) from PolicyVersion m"
            + " where m.policyId = v.policyId), (select count(c) from ElectronicConsent c where c.invitationId = i.id"
            + " and not exists (select w from SigningRequest w where w.consentId = c.id)),"
            + " (select count(r) from Reminder r where r.invitationId = i.id), d, l, p,"
            + " (select max(g.reason) from Reconsent g where g.invitationId = i.id),"
            + " (select max(s.number) from PolicySet s where s.therapistId = i.therapistId) from Invitation i"
            + " join i.version v left join Acknowledgement a on a.invitation = i"
            + " left join Invitation n on n.replacesId = i.id"
            + " left join InvitationDecision d on d.invitationId = i.id left join LastDay l on l.invitationId = i.id"
            + " left join RelationNow p on (p.clientId = i.clientId and p.therapistId = i.therapistId)"
            + " left join InvitationDecision e on e.invitationId = d.invitationId and e.number > d.number"
            + " where e.id is null and i.clientId = :client";

    private static final String NEWEST_FIRST = " order by i.invitedAt desc";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    /** Whatever was between the client and any therapist, the newest first. */
    public List<InvitationState> of(PersonId client) {
        return read(STATES + NEWEST_FIRST, query -> query.setParameter("client", client.value()));
    }

    /** Whatever was between the two, the newest first. */
    public List<InvitationState> between(PersonId therapist, PersonId client) {
        return read(STATES + " and i.therapistId = :therapist" + NEWEST_FIRST, query -> query
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()));
    }

    private List<InvitationState> read(String query, UnaryOperator<TypedQuery<Object[]>> which) {
        var rows = which.apply(entities.createQuery(query, Object[].class)).getResultList();
        var given = answers.of(rows.stream().map(row -> (Invitation) row[1]).toList());
        var now = clock.instant();
        return rows.stream().map(row -> state(row, given, now)).toList();
    }

    private static InvitationState state(Object[] row, Map<String, Map<String, SectionAnswer>> given, Instant now) {
        var invitation = (Invitation) row[1];
        return new InvitationState(invitation, (Acknowledgement) row[2], ((Number) row[3]).longValue() > 0,
                (String) row[4],
                ((Number) row[5]).intValue() > invitation.version().number(),
                new Openness((InvitationDecision) row[8], (LastDay) row[9],
                        RelationNow.pause(Optional.ofNullable((RelationNow) row[10])).orElse(null), now),
                ((Number) row[6]).longValue() > 0,
                ((Number) row[7]).longValue() > 0, row[11] == null ? null : ReconsentReason.valueOf((String) row[11]),
                row[12] != null, given.getOrDefault(invitation.id(), Map.of()));
    }
}
