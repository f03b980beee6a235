package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Text;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.people.Accounts.Known;

/** The relations that are kept. */
@ApplicationScoped
@Transactional
class KeptRelations implements Relations {

    /** Of each two the last step, if there was any. */
    private static final String NOW = "select a, p.zone, r, s from RelationRow r join Account a on a.id = r.clientId"
            + " left join PracticeRow p on p.id = 1"
            + " left join RelationStep s on (s.clientId = r.clientId and s.therapistId = r.therapistId)"
            + " left join RelationStep n on (n.clientId = s.clientId and n.therapistId = s.therapistId"
            + " and n.number > s.number) where n.id is null and r.clientId";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Optional<Relation> between(Person therapist, PersonId client) {
        return now(therapist, client).map(Now::relation);
    }

    @Override
    public List<Relation> between(Person therapist, Collection<PersonId> clients) {
        if (clients.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery(NOW + " in :clients and r.therapistId = :therapist", Object[].class)
                .setParameter("clients", clients.stream().map(PersonId::value).distinct().toList())
                .setParameter("therapist", therapist.id().value()).getResultList().stream().map(Now::of)
                .map(Now::relation).collect(Collectors.toMap(each -> each.client().id(), Function.identity()));
        return clients.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Relation> of(Person client) {
        return entities.createQuery(NOW + " = :client order by r.sinceAt desc", Object[].class)
                .setParameter("client", client.id().value()).getResultList().stream().map(Now::of).map(Now::relation)
                .toList();
    }

    @Override
    public Optional<Relation> hold(Person therapist, PersonId client) {
        accounts.lock(client);
        return between(therapist, client);
    }

    private Optional<Now> now(Person therapist, PersonId client) {
        return entities.createQuery(NOW + " = :client and r.therapistId = :therapist", Object[].class)
                .setParameter("client", client.value()).setParameter("therapist", therapist.id().value())
                .getResultList().stream().findFirst().map(Now::of);
    }

    @Override
    public void change(Person therapist, PersonId client, RelationState next, LocalDate since, String words) {
        accounts.lock(client);
        var now = now(therapist, client).orElseThrow(NotFound::new);
        if (now.relation().state() != next) {
            keep(RelationStep.after(now.relation(), now.number(), next, since, words, today(therapist),
                    clock.instant()), therapist, client, act(next));
            outbox.send(new Notification(client, Notification.TODAY));
        } else if (RelationStep.differs(now.relation(), since, words)) {
            keep(RelationStep.corrected(now.relation(), now.number(), since, words, earliest(now.relation()),
                    today(therapist), clock.instant()), therapist, client, "people.relationCorrected");
        }
    }

    /** The day on which it became something else before. */
    private LocalDate earliest(Relation relation) {
        return entities.createQuery("select s.since from RelationStep s where s.clientId = :client"
                + " and s.therapistId = :therapist and s.state <> :state order by s.number desc", LocalDate.class)
                .setParameter("client", relation.client().id().value())
                .setParameter("therapist", relation.therapist().value()).setParameter("state", relation.state())
                .setMaxResults(1).getResultStream().findFirst().orElse(LocalDate.MIN);
    }

    @Override
    public List<Person> therapists() {
        return accounts.therapists().stream().map(Known::person).toList();
    }

    @Override
    public List<Person> left() {
        return accounts.left().stream().map(Known::person).toList();
    }

    @Override
    public void passOn(Person client, PersonId from, PersonId to) {
        accounts.lock(client.id());
        var therapists = accounts.therapists().stream().map(Known::person).filter(each -> each.id().equals(to));
        var next = therapists.findFirst()
                .orElseThrow(() -> new Refused(Text.of(Accounts.BUNDLE, "relation.notHere")));
        var before = entities.createQuery(NOW + " = :client", Object[].class)
                .setParameter("client", client.id().value()).getResultList().stream().map(Now::of).toList();
        var left = before.stream().filter(now -> now.isWith(from)).findFirst().orElseThrow(NotFound::new);
        if (left.relation().state() != RelationState.ENDED) {
            pass(client, from, left.number(), RelationState.ENDED);
        }
        var again = before.stream().filter(now -> now.isWith(to)).findFirst();
        if (again.filter(now -> now.relation().isGoingOn()).isEmpty()) {
            pass(client, next.id(), again.map(Now::number).orElse(0), RelationState.GOES_ON);
        }
    }

    private void pass(Person client, PersonId therapist, int number, RelationState state) {
        var step = RelationStep.byClient(client, therapist, number, state, today(client), clock.instant());
        entities.persist(step);
        entities.flush();
        audit.record(new AuditEntry(client.id(), act(state), step.id(), client.id()));
    }

    @Override
    public void takeOff(Person therapist, PersonId client) {
        accounts.lock(client);
        var now = now(therapist, client).orElseThrow(NotFound::new);
        var account = accounts.find(client).orElseThrow(NotFound::new);
        Refused.unless(accounts.isUntouched(account), Text.of(Accounts.BUNDLE, "relation.theirs"));
        keep(RelationStep.takenOff(now.relation(), now.number(), today(therapist), clock.instant()), therapist, client,
                act(RelationState.TAKEN_OFF));
        activationCodes.closeAllOf(client, clock.instant());
        if (of(now.relation().client()).isEmpty()) {
            outbox.forget(client);
            account.forget(clock.instant());
        }
    }

    /** Of the last step; 0 without one. */
    int number(Person therapist, PersonId client) {
        return now(therapist, client).map(Now::number).orElse(0);
    }

    private static String act(RelationState next) {
        return switch (next) {
            case GOES_ON -> "people.begunAgain";
            case RESTS -> "people.rested";
            case ENDED -> "people.ended";
            case TAKEN_OFF -> "people.takenOff";
        };
    }

    private void keep(RelationStep step, Person therapist, PersonId client, String act) {
        entities.persist(step);
        entities.flush();
        audit.record(new AuditEntry(therapist.id(), act, step.id(), client));
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.zone());
    }

    /** @param number of the last step; 0 without one */
    private record Now(Relation relation, int number) {

        private boolean isWith(PersonId therapist) {
            return relation.therapist().equals(therapist);
        }

        private static Now of(Object[] row) {
            var client = Known.of((Account) row[0], (String) row[1]).person();
            var kept = (RelationRow) row[2];
            return row[3] instanceof RelationStep step
                    ? new Now(step.relation(client), step.number())
                    : new Now(new Relation(client, kept.therapist(), kept.state(),
                            LocalDate.ofInstant(kept.sinceAt(), client.zone()), "", kept.sinceAt(), false), 0);
        }
    }
}
