package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relation;

/** What erasing needs to know of accounts and relations, and changes there. */
@ApplicationScoped
@Transactional
public class LettingGo {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    KeptRelations relations;

    @Inject
    Clock clock;

    /** Two ids of whom something is kept. */
    public record Pair(PersonId client, PersonId therapist) {}

    /** Until the end of the act nobody else does something to this account. */
    public void lock(PersonId client) {
        accounts.lock(client);
    }

    /** All relations of whoever has this address, if it is a client. */
    public List<Pair> relationsAt(String email) {
        return accounts.byEmail(email == null ? "" : email).stream().flatMap(account -> entities
                .createQuery("select r from RelationRow r where r.clientId = :client order by r.id", RelationRow.class)
                .setParameter("client", account.id().value()).getResultList().stream())
                .map(row -> new Pair(row.client(), row.therapist())).toList();
    }

    /** From now on the relation says only that nothing of it is kept. */
    public void takeOff(Person therapist, Relation ended, LocalDate today) {
        entities.persist(RelationStep.takenOff(ended, relations.number(therapist, ended.client().id()), today,
                clock.instant()));
        entities.flush();
    }

    /** A hundred relations of the practice, in the order of their ids, behind one of them or the first. */
    public List<Pair> relations(Pair after) {
        return entities.createQuery("select r from RelationRow r where r.clientId > :client"
                + " or r.clientId = :client and r.therapistId > :therapist order by r.clientId, r.therapistId",
                RelationRow.class).setParameter("client", after == null ? "" : after.client().value())
                .setParameter("therapist", after == null ? "" : after.therapist().value()).setMaxResults(100)
                .getResultList().stream().map(row -> new Pair(row.client(), row.therapist())).toList();
    }
}
