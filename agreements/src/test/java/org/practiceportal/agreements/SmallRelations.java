package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;

/**
 * What becomes of the relations in the small practice, kept in the transaction of the act as the portal does it; its rules are
 * tested there.
 */
record SmallRelations(SmallPeople people, EntityManager entities, Clock clock) implements Relations {

    @Override
    public Optional<Relation> between(Person therapist, PersonId client) {
        return people.clientOf(therapist, client).map(person -> last(therapist, person))
                .filter(relation -> relation.state() != RelationState.TAKEN_OFF);
    }

    @Override
    public List<Relation> between(Person therapist, Collection<PersonId> clients) {
        return clients.stream().distinct().flatMap(client -> between(therapist, client).stream()).toList();
    }

    private Relation last(Person therapist, Person client) {
        var said = people.steps(client.id());
        return said.isEmpty()
                ? new Relation(client, therapist.id(), RelationState.GOES_ON,
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), "", clock.instant())
                : said.getLast();
    }

    @Override
    public List<Relation> of(Person client) {
        return people.therapistOf(client).flatMap(therapist -> between(therapist, client.id())).stream().toList();
    }

    @Override
    public void change(Person therapist, PersonId id, RelationState next, LocalDate since, String words) {
        var client = people.clientOf(therapist, id).orElseThrow(NotFound::new);
        var said = people.steps(id);
        said.add(new Relation(client, therapist.id(), next, since, words, clock.instant()));
        entities.createNativeQuery(
                "insert into portal_relation_step (id, client_id, therapist_id, number, state, since,"
                        + " words, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString()).setParameter(2, id.value())
                .setParameter(3, therapist.id().value()).setParameter(4, said.size()).setParameter(5, next.name())
                .setParameter(6, since).setParameter(7, words).setParameter(8, therapist.id().value())
                .setParameter(9, clock.instant()).executeUpdate();
    }

    @Override
    public void takeOff(Person therapist, PersonId client) {
        change(therapist, client, RelationState.TAKEN_OFF, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), "");
    }
}
