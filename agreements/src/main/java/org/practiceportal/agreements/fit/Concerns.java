package org.practiceportal.agreements.fit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.RowOrder;

/** What clients have told, and what came of it. Each question names who asks, and answers only with what is theirs. */
@ApplicationScoped
@Transactional
public class Concerns {

    private static final RowOrder OPEN_FIRST = RowOrder.descending("Point", "p", "open", "since", "id")
            .within("k.therapistId = :therapist and k.kind = 'CONCERN'");

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** @throws NotFound if there is none with this id, or this client did not tell it */
    public Concern ofClient(Person client, String id) {
        return find(id).filter(concern -> concern.client().equals(client.id())).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none with this id, or it was not told to this therapist */
    public Concern ofTherapist(Person therapist, String id) {
        return find(id).filter(concern -> concern.therapist().equals(therapist.id())).orElseThrow(NotFound::new);
    }

    private Optional<Concern> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Concern.class, id));
    }

    /** What this invitation's client told its therapist, the oldest first, so that nothing moves when there is more. */
    public List<ConcernHistory> between(Invitation invitation) {
        return courses(entities
                .createQuery("select c from Concern c where c.clientId = :client and c.therapistId = :therapist"
                        + " order by c.toldAt, c.id", Concern.class)
                .setParameter("client", invitation.client().value())
                .setParameter("therapist", invitation.therapist().value()).getResultList());
    }

    /** One page of what a therapist was told: the open ones first, the newest of them on top. */
    public CursoredPage<ConcernHistory> page(Person therapist, PageRequest wanted) {
        var page = OPEN_FIRST.page(wanted, rest -> entities
                .createQuery("select c from Point p join Concern c on c.id = p.id where p.therapistId = :therapist"
                        + " and p.kind = 'CONCERN'" + rest, Concern.class)
                .setParameter("therapist", therapist.id().value()), Concern::getId);
        return new CursoredPage<>(courses(page.rows()), page.previous(), page.next());
    }

    public ConcernHistory course(Concern concern) {
        return courses(List.of(concern)).getFirst();
    }

    /** What belongs to all of them is asked at once. */
    private List<ConcernHistory> courses(List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return List.of();
        }
        var back = about(concerns, "select b from TakenBack b where b.concernId in :ids", TakenBack.class).stream()
                .collect(Collectors.toMap(TakenBack::concern, TakenBack::takenBackAt));
        var steps = about(concerns, "select s from StepDone s where s.concernId in :ids order by s.recordedAt",
                StepDone.class).stream().collect(Collectors.groupingBy(StepDone::concern));
        var offers = about(concerns, "select o from OfferedColleague o where o.concernId in :ids order by o.offeredAt",
                Recommendation.class).stream().collect(Collectors.groupingBy(Recommendation::concern));
        return concerns.stream().map(concern -> new ConcernHistory(concern, back.get(concern.getId()),
                steps.getOrDefault(concern.getId(), List.of()), offers.getOrDefault(concern.getId(), List.of())))
                .toList();
    }

    private <T> List<T> about(List<Concern> concerns, String query, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("ids", concerns.stream().map(Concern::getId).toList()).getResultList();
    }

    public long countOpen(Person therapist) {
        return entities
                .createQuery("select count(p) from Point p where p.therapistId = :therapist and p.kind = 'CONCERN'"
                        + " and p.open = true", Long.class)
                .setParameter("therapist", therapist.id().value()).getSingleResult();
    }

    /** Whatever came of it. */
    void keep(Turn turn, Concern about, Object row) {
        turn.keep(entities, about.invitation().version(), row);
    }
}
