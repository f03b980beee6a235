package org.practiceportal.agreements.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** The rhythms and check-ins that are kept. */
@ApplicationScoped
@Transactional
public class CheckIns {

    private static final String THESE = " where x.therapistId = :therapist and x.clientId = :client";

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    /** The rhythm that counts now. */
    Optional<Rhythm> rhythm(PersonId therapist, PersonId client) {
        return between("select x from Rhythm x" + THESE + " order by x.setAt desc, x.id", Rhythm.class, therapist,
                client).setMaxResults(1).getResultList().stream().findFirst();
    }

    boolean isAnswered(PersonId therapist, PersonId client, LocalDate dueOn) {
        return between("select count(x) from CheckIn x" + THESE + " and x.dueOn >= :due", Long.class, therapist, client)
                .setParameter("due", dueOn).getSingleResult() > 0;
    }

    /** What the client answered, the newest first. */
    List<CheckIn> answered(PersonId therapist, PersonId client, int most) {
        return between("select x from CheckIn x" + THESE + " order by x.answeredAt desc", CheckIn.class, therapist,
                client).setMaxResults(most).getResultList();
    }

    /** What they wanted to talk about then, by the id of each of these. */
    Map<String, List<CheckPoint>> points(List<CheckIn> checkIns) {
        if (checkIns.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from CheckPoint p where p.checkIn in :checkIns order by p.sectionTitle",
                CheckPoint.class).setParameter("checkIns", checkIns).getResultList().stream()
                .collect(Collectors.groupingBy(point -> point.checkIn().id()));
    }

    /** What is still to be talked about with a therapist's clients, the oldest first. */
    List<CheckPoint> open(Person therapist, int most) {
        return entities
                .createQuery("select c from Point p join CheckPoint c on c.id = p.id where p.therapistId = :therapist"
                        + " and p.kind = 'CHECK' and p.open = true order by p.since, p.id", CheckPoint.class)
                .setParameter("therapist", therapist.id().value()).setMaxResults(most).getResultList();
    }

    /** Rhythms that count and have a day, up to today, that nobody has dealt with yet. */
    List<Rhythm> unreminded(LocalDate today, int most) {
        return entities.createQuery("select r from NextReminder n join Rhythm r on r.id = n.rhythmId"
                + " where n.nextOn <= :today order by n.nextOn, n.rhythmId", Rhythm.class).setParameter("today", today)
                .setMaxResults(most).getResultList();
    }

    private <T> TypedQuery<T> between(String query, Class<T> type, PersonId therapist, PersonId client) {
        return entities.createQuery(query, type).setParameter("therapist", therapist.value()).setParameter("client",
                client.value());
    }

    /** What the client answers, as the agreement stands. */
    void keep(Turn turn, CheckIn checkIn, List<CheckPoint> points) {
        turn.keep(entities, checkIn);
        points.forEach(point -> turn.keep(entities, point));
    }

    void keep(Rhythm rhythm) {
        put(rhythm);
    }

    void keep(Reminded reminded) {
        put(reminded);
    }

    private void put(Object row) {
        entities.persist(row);
        entities.flush();
    }
}
