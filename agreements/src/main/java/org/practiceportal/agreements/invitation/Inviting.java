package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Asks a client to read the latest version. */
@ApplicationScoped
public class Inviting {

    @Inject
    Invitees invitees;

    @Inject
    Delivering delivering;

    @Inject
    Clock clock;

    /**
     * Invites a client and tells them by mail that something waits.
     *
     * @param set     of which the newest version is to be read
     * @param due     the day by which an answer is hoped for, or {@code null}
     * @param lastDay the last day on which it can be answered, or {@code null}
     * @return what to hand over, if the client cannot sign in yet
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if nothing of the set is published, or it is put away, a day has passed, or the client has the latest version
     */
    @Transactional
    public Optional<AccessCode> invite(Person therapist, PolicySet set, PersonId id, String note, LocalDate due,
            LocalDate lastDay, Door door) {
        var client = invitees.client(therapist, id);
        var now = clock.instant();
        var cover = new CoverNote(note, due, lastDay, LocalDate.ofInstant(now, therapist.zone()));
        invitees.requireInUse(therapist, set);
        var turn = invitees.lock(therapist, set, List.of(client));
        var invitee = invitees.of(therapist, set, invitees.client(therapist, id));
        return delivering.deliver(turn, invitee, invitee.alone(cover, now), cover, door);
    }

    /** Likewise, unless something stands against it when it is their turn. */
    @Transactional
    Optional<Invited> inviteIfAllowed(Person therapist, PolicySet set, Person client, CoverNote cover, Door door) {
        var turn = invitees.lock(therapist, set, List.of(client));
        return invitees.of(therapist, set, List.of(client.id())).stream().filter(Invitee::isFree).findFirst()
                .map(invitee -> new Invited(client, delivering
                        .deliver(turn, invitee, invitee.alone(cover, clock.instant()), cover, door).orElse(null)));
    }
}
