package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Person;

/** Searches, counts and pages a therapist's clients in the database. */
@ApplicationScoped
@Transactional
class Standings {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    List<Standing> page(Person therapist, String named, Filter filter, LocalDate today, int first, int size) {
        return query("select s", " order by s.nameFolded, s.clientId", Standing.class, therapist, named, filter, today)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    long count(Person therapist, String named, Filter filter, LocalDate today) {
        return query("select count(s)", "", Long.class, therapist, named, filter, today).getSingleResult();
    }

    /** What there is to go on with, over all clients of a therapist; counted at once. */
    Counts counts(Person therapist, LocalDate today) {
        var row = entities
                .createQuery("select count(s), " + sum(Filter.NOT_INVITED) + ", " + sum(Filter.OVERDUE) + ", "
                        + sum(Filter.UNSEALED) + ", sum(s.openQuestions) from Standing s"
                        + " where s.therapistId = :therapist", Object[].class)
                .setParameter("therapist", therapist.id().value()).setParameter("today", today).getSingleResult();
        var numbers = Stream.of(row).mapToLong(sum -> sum == null ? 0 : ((Number) sum).longValue()).toArray();
        return new Counts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    private static String sum(Filter filter) {
        return "sum(case when " + filter.condition() + " then 1 else 0 end)";
    }

    /**
     * How many clients there are of each kind.
     *
     * @param questions how many of theirs have no answer yet
     */
    record Counts(long clients, long notInvited, long overdue, long unsealed, long questions) {}

    private <T> TypedQuery<T> query(String what, String order, Class<T> type, Person therapist, String named,
            Filter filter, LocalDate today) {
        var query = entities
                .createQuery(what + " from Standing s where s.therapistId = :therapist"
                        + " and s.nameFolded like :named escape '!' and " + filter.condition() + order, type)
                .setParameter("therapist", therapist.id().value())
                .setParameter("named", "%" + Typed.folded(named).replaceAll("([!%_])", "!$1") + "%");
        return filter == Filter.OVERDUE ? query.setParameter("today", today) : query;
    }
}
