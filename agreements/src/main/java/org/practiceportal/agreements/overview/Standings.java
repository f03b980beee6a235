package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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
