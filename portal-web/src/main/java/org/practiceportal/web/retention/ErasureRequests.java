package org.practiceportal.web.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.web.people.LettingGo;

/** What clients asked to have erased, and what they were answered. */
@ApplicationScoped
@Transactional
class ErasureRequests {

    private static final int MOST_SHOWN = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    People people;

    @Inject
    LettingGo lettingGo;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The newest request of a client to a therapist, and the answer: {@code null} while there is none. */
    record Asked(ErasureRequest request, ErasureAnswer answer) {

        boolean isOpen() {
            return answer == null;
        }
    }

    Optional<Asked> last(PersonId client, PersonId therapist) {
        return entities.createQuery("select q, w from ErasureRequest q left join ErasureAnswer w on w.requestId = q.id"
                + " where q.clientId = :client and q.therapistId = :therapist order by q.askedAt desc, q.id",
                Object[].class).setParameter("client", client.value())
                .setParameter("therapist", therapist.value()).setMaxResults(1).getResultList().stream().findFirst()
                .map(row -> new Asked((ErasureRequest) row[0], (ErasureAnswer) row[1]));
    }

    /** Clients of a therapist who have asked and have no answer yet, the first of them first. */
    List<Person> asking(Person therapist) {
        var clients = entities.createQuery("select q.clientId from ErasureRequest q where q.therapistId = :therapist"
                + " and not exists (select w from ErasureAnswer w where w.requestId = q.id) order by q.askedAt, q.id",
                String.class).setParameter("therapist", therapist.id().value()).setMaxResults(MOST_SHOWN)
                .getResultList().stream().map(PersonId::new).toList();
        var known = people.find(clients);
        return clients.stream().map(known::get).toList();
    }

    Optional<ErasureRequest> open(PersonId client, PersonId therapist) {
        return last(client, therapist).filter(Asked::isOpen).map(Asked::request);
    }

    /** The relation of a client with one therapist of theirs. */
    Relation relation(Person client, PersonId therapist) {
        return relations.of(client).stream().filter(relation -> relation.therapist().equals(therapist)).findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A client asks; asking twice is asking once.
     *
     * @throws NotFound if it is no therapist of theirs
     * @throws Refused  if the words are too long
     */
    void ask(Person client, PersonId therapist, String words) {
        relation(client, therapist);
        lettingGo.lock(client.id());
        if (open(client.id(), therapist).isPresent()) {
            return;
        }
        var request = new ErasureRequest(client.id(), therapist, words, clock.instant());
        entities.persist(request);
        audit.record(new AuditEntry(client.id(), "retention.erasureAsked", request.id(), client.id()));
        notifier.send(new Notification(therapist, Notification.TODAY));
    }

    /**
     * A therapist tells why it has to be kept.
     *
     * @param until may be {@code null}
     * @throws NotFound if nothing was asked, or it is answered
     * @throws Refused  if they do not say why
     */
    void answer(Person therapist, Person client, String words, LocalDate until) {
        lettingGo.lock(client.id());
        var request = open(client.id(), therapist.id()).orElseThrow(NotFound::new);
        entities.persist(new ErasureAnswer(request, therapist.id(), words, until, clock.instant()));
        audit.record(new AuditEntry(therapist.id(), "retention.erasureAnswered", request.id(), client.id()));
        if (client.active()) {
            notifier.send(new Notification(client.id(), Notification.TODAY));
        }
    }
}
