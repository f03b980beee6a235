package org.practiceportal.api;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The people of the practice. Inject it.
 *
 * <p>To search, sort and page people together with a module's own rows, map the read-only database view
 * {@code portal_directory} ({@code id}, {@code name}, {@code name_folded} in lower case, {@code email},
 * {@code language}, {@code active}); it has one row for each client and is part of this interface. Whose clients they are
 * is told by {@link Relations}.
 */
public interface People {

    /** The person with this id, or empty if there is none. */
    Optional<Person> find(PersonId id);

    /** Those of these people whom there are, by their ids; asked at once. */
    default Map<PersonId, Person> find(Collection<PersonId> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The client with this id if {@code therapist} works with them, else empty: what is not theirs does not exist. */
    Optional<Person> clientOf(Person therapist, PersonId client);

    /** Likewise for an id as it stands in an address or a form, whatever that may be. */
    default Optional<Person> clientOf(Person therapist, String client) {
        return PersonId.read(client).flatMap(id -> clientOf(therapist, id));
    }

    /** By what the portal knew this person at a moment; empty for whoever had not come in yet. */
    Optional<Identification> identification(PersonId person, Instant at);

    /**
     * Why {@link #addClient} would refuse somebody; empty if it would not. Nothing is written.
     */
    Optional<Text> refusal(String name, String email);

    /**
     * Adds a client, who cannot sign in before they have come through a {@linkplain #openDoor door}.
     *
     * @throws Refused if the name is empty, the address is no mail address, or somebody has it already
     */
    Person addClient(Person therapist, String name, String email, Locale language);

    /**
     * Changes what is known about a client; what they have signed stays as it is.
     *
     * @return the client as they are now
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the name is empty, or something is not what it should be
     */
    Person changeClient(Person therapist, PersonId client, String name, Facts facts, Locale language);

    /**
     * Mends the mistyped address of a client who has never come in. Whatever way in was sent to it is closed, and where
     * there was one, another goes to the new address.
     *
     * @return what to hand over, if there is another way in
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the client has come in, or it is no mail address, the same, or somebody's already
     */
    Optional<AccessCode> mendAddress(Person therapist, PersonId client, String email);

    /**
     * Gives a client a way to set up the account, or to choose another passphrase when it was forgotten; any earlier
     * way is closed.
     *
     * @throws Refused if the account is closed, or it has ended with this therapist and goes on with another
     */
    AccessCode openDoor(Person therapist, Person client, Door door);
}
