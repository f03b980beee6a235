package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The reminders that are kept. */
@ApplicationScoped
@Transactional
public class Reminders {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Of these invitations, the newest first, by the invitation. */
    public Map<String, List<Reminder>> of(List<Invitation> invitations) {
        if (invitations.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select r from Reminder r where r.invitationId in :ids order by r.remindedAt desc",
                        Reminder.class)
                .setParameter("ids", invitations.stream().map(Invitation::id).toList()).getResultList().stream()
                .collect(Collectors.groupingBy(Reminder::invitation));
    }

    public boolean isReminded(Invitation invitation, LocalDate today) {
        return !remindedOn(today, List.of(invitation.id())).isEmpty();
    }

    /** Ids of those of these invitations whose clients were reminded on this day. */
    public Set<String> remindedOn(LocalDate today, Collection<String> invitations) {
        if (invitations.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities
                .createQuery("select r.invitationId from Reminder r where r.invitationId in :ids"
                        + " and r.remindedOn = :today", String.class)
                .setParameter("ids", invitations).setParameter("today", today).getResultList());
    }

    public void keep(ReaderTurn turn, Invitation about, Reminder reminder) {
        turn.keep(entities, about, reminder);
    }
}
