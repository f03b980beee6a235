package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.Turn;

/** The circles that are kept. */
@ApplicationScoped
@Transactional
public class Circles {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Nothing if the client signs alone and for themselves. */
    public Optional<Circle> of(Invitation invitation) {
        return invitation.circle().map(id -> entities.find(Circle.class, id));
    }

    /** Everybody's newest invitation of this circle, in the order in which they are printed. */
    public List<Invitation> members(Circle circle) {
        return entities
                .createQuery("select i from Invitation i where i.circleId = :circle and not exists"
                        + " (select n from Invitation n where n.replacesId = i.id and n.circleId = i.circleId)"
                        + " order by i.seat", Invitation.class)
                .setParameter("circle", circle.id()).getResultList();
    }

    /** Whether this circle will not come together: the therapist took it back, or invited somebody anew in another way since. */
    public boolean isClosed(Invitation invitation) {
        return invitation.circle().filter(circle -> entities
                .createQuery("select i.id from Invitation i where i.circleId = :circle and (exists (select n from"
                        + " Invitation n where n.replacesId = i.id and (n.circleId is null or n.circleId <> i.circleId))"
                        + " or exists (select d from InvitationDecision d where d.invitationId = i.id"
                        + " and d.kind = :withdrawn))", String.class)
                .setParameter("circle", circle).setParameter("withdrawn", InvitationDecision.Kind.WITHDRAWN)
                .setMaxResults(1).getResultStream().findFirst().isPresent()).isPresent();
    }

    /** Whether nothing goes on with somebody of this circle. */
    public boolean isPaused(Invitation invitation) {
        return invitation.circle().filter(circle -> entities.createQuery("select i.id from Invitation i"
                + " where i.circleId = :circle and not " + RelationNow.goingOn("i"), String.class)
                .setParameter("circle", circle).setMaxResults(1).getResultStream().findFirst().isPresent())
                .isPresent();
    }

    Circle keep(Turn turn, Circle circle) {
        return turn.keep(entities, circle);
    }
}
