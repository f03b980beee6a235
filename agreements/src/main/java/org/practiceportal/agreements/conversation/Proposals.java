package org.practiceportal.agreements.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.invitation.RelationNow;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The proposals that are kept, of whatever kind. */
@ApplicationScoped
@Transactional
public class Proposals {

    private static final String LAST = " and not exists (select n from Proposal n where n.thread = p.thread"
            + " and n.therapistId = p.therapistId and n.clientId = p.clientId and n.turn > p.turn)";

    private static final String UNANSWERED = " and not exists (select a from Assent a where a.proposal = p)";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** Every turn between the two, thread by thread in the order they began, each from its first turn on. */
    public <T extends Proposal> List<T> turns(Class<T> kind, PersonId therapist, PersonId client) {
        return entities
                .createQuery("select p from " + kind.getSimpleName() + " p left join fetch p.assent"
                        + " where p.therapistId = :therapist and p.clientId = :client order by p.proposedAt, p.turn",
                        kind)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()).getResultList();
    }

    /** The last turn of a thread. */
    public <T extends Proposal> Optional<T> last(Class<T> kind, PersonId therapist, PersonId client, String thread) {
        return entities
                .createQuery("select p from " + kind.getSimpleName() + " p where p.therapistId = :therapist"
                        + " and p.clientId = :client and p.thread = :thread" + LAST, kind)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value())
                .setParameter("thread", thread).getResultList().stream().findFirst();
    }

    /** The last turn of every thread between the two, the oldest first. */
    public <T extends Proposal> List<T> last(Class<T> kind, PersonId therapist, PersonId client) {
        return entities
                .createQuery("select p from " + kind.getSimpleName() + " p where p.therapistId = :therapist"
                        + " and p.clientId = :client" + LAST + " order by p.proposedAt", kind)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()).getResultList();
    }

    /** @throws NotFound if there is none with this id, or this person is neither of the two */
    public <T extends Proposal> T of(Class<T> kind, Person person, String id) {
        return Optional.ofNullable(id).map(known -> entities.find(kind, known))
                .filter(found -> found.therapist().equals(person.id()) || found.client().equals(person.id()))
                .orElseThrow(NotFound::new);
    }

    /** What waits for this therapist's yes, the oldest first. */
    public <T extends Proposal> List<T> waitingForTherapist(Class<T> kind, PersonId therapist, int most) {
        return entities
                .createQuery("select p from Point o join " + kind.getSimpleName() + " p on p.id = o.id"
                        + " where o.therapistId = :therapist and o.kind = '"
                        + kind.getAnnotation(DiscriminatorValue.class).value()
                        + "' and o.open = true and " + RelationNow.goingOn("p") + " order by o.since, o.id", kind)
                .setParameter("therapist", therapist.value()).setMaxResults(most).getResultList();
    }

    /** What waits for this client's yes, the oldest first. */
    public <T extends Proposal> List<T> waitingForClient(Class<T> kind, PersonId therapist, PersonId client) {
        return entities
                .createQuery("select p from " + kind.getSimpleName() + " p where p.therapistId = :therapist"
                        + " and p.clientId = :client and p.proposedBy = p.therapistId" + UNANSWERED + LAST
                        + " order by p.proposedAt", kind)
                .setParameter("therapist", therapist.value()).setParameter("client", client.value()).getResultList();
    }

    /** What of this kind waits for the same person as {@code fresh} will. */
    <T extends Proposal> List<T> waitingFor(Class<T> kind, Proposal fresh) {
        return fresh.isByTherapist()
                ? waitingForClient(kind, fresh.therapist(), fresh.client())
                : waitingForTherapist(kind, fresh.therapist(), 1);
    }

    void keep(Turn turn, Proposal proposal) {
        turn.keep(entities, proposal);
    }

    void keep(Turn turn, Assent assent) {
        turn.keep(entities, assent);
    }
}
