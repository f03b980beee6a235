package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.HandoverAnswer.Kind;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The hand-overs that are kept. */
@ApplicationScoped
@Transactional
public class Handovers {

    private static final String WAITING = " and not exists (select x from HandoverAnswer x where x.handoverId = h.id)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** What waits for this client's word, the oldest first. */
    public List<Handover> waitingFor(Person client) {
        return entities.createQuery("select h from Handover h where h.clientId = :client" + WAITING
                + " order by h.askedAt, h.id", Handover.class).setParameter("client", client.id().value())
                .getResultList();
    }

    /** The one that waits for the client's word whether to leave this therapist. */
    public Optional<Handover> waiting(PersonId from, PersonId client) {
        return entities
                .createQuery("select h from Handover h where h.clientId = :client and h.fromId = :from" + WAITING,
                        Handover.class)
                .setParameter("client", client.value()).setParameter("from", from.value())
                .getResultStream().findFirst();
    }

    /** Whichever this client was asked, answered or not. */
    Optional<Handover> of(Person client, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(Handover.class, known))
                .filter(handover -> handover.client().equals(client.id()));
    }

    void keep(Handover handover) {
        entities.persist(handover);
        entities.flush();
    }

    /** {@code false} if it was answered or taken back before; nothing is kept then. */
    boolean answer(Handover handover, Kind answer, PersonId by, Instant now) {
        return entities.createNativeQuery("insert into agreements_handover_answer"
                + " (handover_id, answer, answered_by, answered_at) values (?, ?, ?, ?) on conflict do nothing")
                .setParameter(1, handover.getId()).setParameter(2, answer.name()).setParameter(3, by.value())
                .setParameter(4, now).executeUpdate() == 1;
    }
}
