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
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

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
        return openness(List.of(invitation)).get(invitation.id());
    }

    /** Likewise of several, by the invitation; asked at once. */
    Map<String, Openness> openness(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        return entities
                .createQuery("select i.id, d, l, p from Invitation i left join InvitationDecision d on d.invitationId ="
                        + " i.id left join LastDay l on l.invitationId = i.id left join RelationNow p"
                        + " on (p.clientId = i.clientId and p.therapistId = i.therapistId) where i.id in :ids"
                        + " order by d.number desc", Object[].class)
                .setParameter("ids", invitations.stream().map(Invitation::id).toList()).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0],
                        row -> new Openness((InvitationDecision) row[1], (LastDay) row[2],
                                RelationNow.pause(Optional.ofNullable((RelationNow) row[3])).orElse(null), now),
                        (newest, older) -> newest));
    }

    /** @throws Refused if nothing goes on between the two whose invitation it is */
    public void requireGoingOn(Invitation invitation) {
        requireGoingOn(invitation.therapist(), invitation.client());
    }

    /** @throws Refused if nothing goes on between these two */
    public void requireGoingOn(PersonId therapist, PersonId client) {
        pause(therapist, client).ifPresent(why -> {
            throw new Refused(Text.of(Typed.BUNDLE, "answer." + why.getKey()));
        });
    }

    /** Why nothing goes on between the two whose invitation it is; nothing while it does. */
    public Optional<InvitationEnd> pause(Invitation invitation) {
        return pause(invitation.therapist(), invitation.client());
    }

    /** Likewise, of two who have one. */
    public Optional<InvitationEnd> pause(PersonId therapist, PersonId client) {
        return RelationNow.pause(entities
                .createQuery("select r from RelationNow r where r.clientId = :client and r.therapistId = :therapist",
                        RelationNow.class)
                .setParameter("client", client.value())
                .setParameter("therapist", therapist.value()).getResultList().stream().findFirst());
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
