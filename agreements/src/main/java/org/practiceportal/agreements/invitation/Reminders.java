package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The reminders that are kept. */
@ApplicationScoped
@Transactional
public class Reminders {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Of this invitation, the newest first. */
    public List<Reminder> of(Invitation invitation) {
        return entities
                .createQuery("select r from Reminder r where r.invitationId = :id order by r.remindedAt desc",
                        Reminder.class)
                .setParameter("id", invitation.id()).getResultList();
    }

    public boolean isReminded(Invitation invitation, LocalDate today) {
        return of(invitation).stream().anyMatch(reminder -> reminder.isOn(today));
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
