package org.practiceportal.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is between the clients and the therapists of the practice. Each relation is its own: neither therapist learns of
 * another. Inject it.
 *
 * <p>To find clients by it, together with a module's own rows, map the read-only database view {@code portal_relation}
 * ({@code id}, {@code client_id}, {@code therapist_id}, {@code state}, {@code since_at}, {@code here}: 1 while the therapist's
 * account is open); it has one row for each two, and is part of this interface.
 */
public interface Relations {

    /** As it is now; nothing if the client is not this therapist's: what is not theirs does not exist. */
    Optional<Relation> between(Person therapist, PersonId client);

    /** Likewise for an id as it stands in an address or a form, whatever that may be. */
    default Optional<Relation> between(Person therapist, String client) {
        return PersonId.read(client).flatMap(id -> between(therapist, id));
    }

    /** Likewise those of these whom the therapist has, in this order; asked at once. */
    List<Relation> between(Person therapist, Collection<PersonId> clients);

    /** Likewise one, which does not change before the transaction ends: whoever changes it waits. */
    Optional<Relation> hold(Person therapist, PersonId client);

    /** All that this client has, as they are now, the newest first. */
    List<Relation> of(Person client);

    /**
     * Keeps what becomes of it, and tells a client who can sign in by the usual mail. Saying the same twice changes nothing; another day
     * or other words correct what was said, without a mail.
     *
     * @param since a day that is not to come
     * @param words to the client; may be empty
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if it cannot become that, or the day is missing, or before the last one, or to come
     */
    void change(Person therapist, PersonId client, RelationState next, LocalDate since, String words);

    /** Whoever can work with clients here now, by name. */
    List<Person> therapists();

    /** Whoever worked with clients here, is not here any more, and has some with whom it has not ended; by name. */
    List<Person> left();

    /**
     * A client goes on with another therapist: with the one it ends today, if it has not, with the other it begins, or begins again.
     *
     * @throws NotFound if the first has never been a therapist of theirs
     * @throws Refused  if the second is not here
     */
    void passOn(Person client, PersonId from, PersonId to);

    /**
     * Takes a client off who never came in: name and address are forgotten, and whatever way in there was is closed.
     *
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the client has come in
     */
    void takeOff(Person therapist, PersonId client);
}
