package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.practiceportal.api.PersonId;

/** Who would rather not be reminded of anything by their therapist: neither of reading nor of looking back. */
@ApplicationScoped
@Transactional
public class Mutes {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    public boolean isMuted(PersonId therapist, PersonId client) {
        return entities
                .createQuery("select x from Mute x where x.therapistId = :therapist and x.clientId = :client"
                        + " order by x.setAt desc, x.id", Mute.class)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()).setMaxResults(1)
                .getResultList().stream().anyMatch(Mute::muted);
    }

    /** Ids of those of these clients who would rather not. */
    public Set<String> muted(PersonId therapist, Collection<String> clients) {
        if (clients.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities
                .createQuery("select x.clientId from Mute x where x.therapistId = :therapist and x.clientId in :clients"
                        + " and x.muted = true and not exists (select y from Mute y where y.therapistId = x.therapistId"
                        + " and y.clientId = x.clientId and y.setAt > x.setAt)", String.class)
                .setParameter("therapist", therapist.value()).setParameter("clients", clients).getResultList());
    }

    /** Saying the same twice changes nothing. */
    public void mute(Invitation invitation, boolean muted) {
        if (isMuted(invitation.therapist(), invitation.client()) != muted) {
            entities.persist(new Mute(invitation, muted, clock.instant()));
            entities.flush();
        }
    }
}
