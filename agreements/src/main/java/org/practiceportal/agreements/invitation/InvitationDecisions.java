package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.version.Turn;

/** What is kept of the end of invitations. */
@ApplicationScoped
@Transactional
public class InvitationDecisions {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /** As it stands now. */
    public Openness openness(Invitation invitation) {
        var decision = entities
                .createQuery("select d from InvitationDecision d where d.invitationId = :id order by d.number desc",
                        InvitationDecision.class)
                .setParameter("id", invitation.id()).setMaxResults(1).getResultList().stream().findFirst();
        return new Openness(decision.orElse(null), entities.find(LastDay.class, invitation.id()), clock.instant());
    }

    /** Likewise of several, by the invitation; asked at once. */
    Map<String, Openness> openness(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        var decided = of(invitations);
        var lastDays = entities.createQuery("select l from LastDay l where l.invitationId in :ids", LastDay.class)
                .setParameter("ids", invitations.stream().map(Invitation::id).toList()).getResultList().stream()
                .collect(Collectors.toMap(LastDay::invitation, Function.identity()));
        var now = clock.instant();
        return invitations.stream().map(Invitation::id).collect(Collectors.toMap(Function.identity(),
                id -> new Openness(decided.containsKey(id) ? decided.get(id).getFirst() : null, lastDays.get(id),
                        now)));
    }

    /** All that was decided about these, the newest first, by the invitation. */
    public Map<String, List<InvitationDecision>> of(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select d from InvitationDecision d where d.invitationId in :ids order by d.number desc",
                        InvitationDecision.class)
                .setParameter("ids", invitations.stream().map(Invitation::id).toList()).getResultList().stream()
                .collect(Collectors.groupingBy(InvitationDecision::invitation));
    }

    public void keep(Turn turn, Invitation about, InvitationDecision decision) {
        turn.keep(entities, about.version(), decision);
    }

    /** @param day {@code null} for none */
    void keepLastDay(Turn turn, Invitation about, LocalDate day, ZoneId zone) {
        if (day != null) {
            turn.keep(entities, about.version(), new LastDay(about, day, zone));
        }
    }

    /** The newer version does not give more time. */
    void carry(Turn turn, Invitation before, Invitation after) {
        var lastDay = entities.find(LastDay.class, before.id());
        if (lastDay != null) {
            turn.keep(entities, after.version(), lastDay.carriedTo(after));
        }
    }
}
