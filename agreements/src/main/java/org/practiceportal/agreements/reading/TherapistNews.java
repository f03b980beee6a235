package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.practiceportal.agreements.acknowledgement.Handover;
import org.practiceportal.agreements.conversation.Absence;
import org.practiceportal.api.Person;

/** What a client is to know of their therapists, asked at once. */
@ApplicationScoped
class TherapistNews {

    @PersistenceContext(unitName = "agreements")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Of one therapist.
     *
     * @param absence  as it was said last; {@code null} if it was over yesterday, or it does not go on between the two
     * @param handover which waits for the client's word; {@code null} without one
     */
    record News(Absence absence, Handover handover) {}

    @Transactional
    List<News> of(Person client) {
        return entities
                .createQuery("select a, h from RelationNow r left join Absence a on (a.therapistId = r.therapistId"
                        + " and r.state = org.practiceportal.api.RelationState.GOES_ON and a.lastDay >= :yesterday"
                        + " and not exists (select n from Absence n where n.therapistId = a.therapistId"
                        + " and (n.saidAt > a.saidAt or n.saidAt = a.saidAt and n.id > a.id)))"
                        + " left join Handover h on (h.clientId = r.clientId and h.fromId = r.therapistId"
                        + " and not exists (select x from HandoverAnswer x where x.handoverId = h.id))"
                        + " where r.clientId = :client order by r.therapistId", Object[].class)
                .setParameter("client", client.id().value()).setParameter("yesterday", yesterday()).getResultList()
                .stream()
                .map(row -> new News((Absence) row[0], (Handover) row[1])).toList();
    }

    /** Anywhere: which day it is where the practice is has to be asked only when there is something to tell. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}
