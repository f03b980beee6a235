package org.practiceportal.agreements;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Text;

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
    public Optional<Relation> hold(Person therapist, PersonId client) {
        return between(therapist, client);
    }

    @Override
    public List<Relation> between(Person therapist, Collection<PersonId> clients) {
        return clients.stream().distinct().flatMap(client -> between(therapist, client).stream()).toList();
    }

    private Relation last(Person therapist, Person client) {
        return steps(therapist.id(), client.id()).reduce((earlier, later) -> later)
                .orElseGet(() -> new Relation(client, therapist.id(), RelationState.GOES_ON, today(), "",
                        clock.instant(), false));
    }

    private Stream<Relation> steps(PersonId therapist, PersonId client) {
        return people.steps(client).stream().filter(step -> step.therapist().equals(therapist));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public List<Relation> of(Person client) {
        return people.therapists().stream().flatMap(therapist -> between(therapist, client.id()).stream()).toList();
    }

    @Override
    public List<Person> therapists() {
        return people.therapists().stream().filter(Person::active).toList();
    }

    @Override
    public List<Person> left() {
        return people.therapists().stream().filter(therapist -> !therapist.active() && people.clients().stream()
                .flatMap(client -> between(therapist, client.id()).stream())
                .anyMatch(relation -> relation.state() != RelationState.ENDED)).toList();
    }

    @Override
    public void change(Person therapist, PersonId id, RelationState next, LocalDate since, String words) {
        keep(people.clientOf(therapist, id).orElseThrow(NotFound::new), therapist.id(), next, since, words);
    }

    @Override
    public void passOn(Person client, PersonId from, PersonId to) {
        if (therapists().stream().noneMatch(therapist -> therapist.id().equals(to))) {
            throw new Refused(Text.of("the portal's", "relation.notHere"));
        }
        keep(client, from, RelationState.ENDED, today(), "");
        keep(client, to, RelationState.GOES_ON, today(), "");
    }

    private void keep(Person client, PersonId therapist, RelationState next, LocalDate since, String words) {
        var number = steps(therapist, client.id()).count() + 1;
        people.steps(client.id()).add(new Relation(client, therapist, next, since, words, clock.instant(), true));
        entities.createNativeQuery(
                "insert into portal_relation_step (id, client_id, therapist_id, number, state, since,"
                        + " words, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString()).setParameter(2, client.id().value())
                .setParameter(3, therapist.value()).setParameter(4, (int) number).setParameter(5, next.name())
                .setParameter(6, since).setParameter(7, words).setParameter(8, therapist.value())
                .setParameter(9, clock.instant()).executeUpdate();
    }

    @Override
    public void takeOff(Person therapist, PersonId client) {
        change(therapist, client, RelationState.TAKEN_OFF, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), "");
    }
}
