package org.practiceportal.agreements;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Identification;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** Who is in the small practice, and whose clients they are. */
public final class SmallPeople implements People {

    private final Map<PersonId, Person> all = new ConcurrentHashMap<>();
    private final Map<PersonId, Person> therapistOf = new ConcurrentHashMap<>();
    private final Map<PersonId, List<Relation>> steps = new ConcurrentHashMap<>();
    private final PracticeDatabase database;
    private final Clock clock;

    SmallPeople(PracticeDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Person add(String name, Role role, boolean active, Person therapist) {
        var person = new Person(PersonId.fresh(), name, name + "@example.org", Locale.ENGLISH, ZoneOffset.UTC,
                Set.of(role), active);
        database.add(person, therapist);
        all.put(person.id(), person);
        if (therapist != null) {
            therapistOf.put(person.id(), therapist);
        }
        return person;
    }

    /** @param closed whether the account is from now on */
    void close(Person person, boolean closed) {
        database.close(person, closed);
        become(person, person.name(), !closed);
    }

    Person become(Person person, String name, boolean active) {
        return become(new Person(person.id(), name, person.email(), person.language(), person.zone(), person.roles(),
                active, person.facts()));
    }

    /** From now on they are as this one. */
    Person become(Person changed) {
        all.put(changed.id(), changed);
        return changed;
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** What was said of how it goes on with this client, the newest last. */
    List<Relation> steps(PersonId client) {
        return steps.computeIfAbsent(client, nobody -> new CopyOnWriteArrayList<>());
    }

    /** Whoever works, or worked, with clients here. */
    List<Person> therapists() {
        return all.values().stream().filter(person -> person.is(Role.THERAPIST))
                .sorted(Comparator.comparing(Person::name)).toList();
    }

    List<Person> clients() {
        return all.values().stream().filter(person -> person.is(Role.CLIENT)).toList();
    }

    Optional<Person> therapistOf(Person client) {
        return Optional.ofNullable(therapistOf.get(client.id()));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Person> clientOf(Person therapist, PersonId client) {
        return find(client)
                .filter(person -> therapistOf(person).filter(own -> own.id().equals(therapist.id())).isPresent()
                        || steps(client).stream().anyMatch(step -> step.therapist().equals(therapist.id())));
    }

    /** Everybody came in by a mail and a code, a day before. */
    @Override
    public Optional<Identification> identification(PersonId person, Instant at) {
        return find(person).filter(Person::active)
                .map(known -> new Identification("mailed", at.minus(Duration.ofDays(1)),
                        at.minus(Duration.ofHours(1))));
    }

    @Override
    public Optional<Text> refusal(String name, String email) {
        return all.values().stream().filter(known -> known.email().equals(email)).findFirst()
                .map(known -> Text.of("the portal's", "people.email.taken"));
    }

    @Override
    public Person addClient(Person therapist, String name, String email, Locale language) {
        refusal(name, email).ifPresent(why -> {
            throw new Refused(why);
        });
        return add(name, Role.CLIENT, false, therapist);
    }

    @Override
    public Person changeClient(Person therapist, PersonId client, String name, Facts facts, Locale language) {
        var known = clientOf(therapist, client).orElseThrow(NotFound::new);
        return become(new Person(client, name, known.email(), language, known.zone(), known.roles(), known.active(),
                facts));
    }

    @Override
    public Optional<AccessCode> mendAddress(Person therapist, PersonId client, String email) {
        var known = clientOf(therapist, client).orElseThrow(NotFound::new);
        var mended = become(new Person(client, known.name(), email, known.language(), known.zone(), known.roles(),
                known.active(), known.facts()));
        return Optional.of(openDoor(therapist, mended, Door.MAIL));
    }

    @Override
    public AccessCode openDoor(Person therapist, Person client, Door door) {
        return new AccessCode(door, "four words to say", clock.instant(), null);
    }
}
