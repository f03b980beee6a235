package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.invitation.Invitation.Seat;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Asks several clients to agree to one version together. Whatever each was invited to before is replaced by it. */
@ApplicationScoped
public class InvitingTogether {

    @Inject
    Invitees invitees;

    @Inject
    Circles circles;

    @Inject
    Delivering delivering;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    Clock clock;

    /**
     * Whom a therapist asks.
     *
     * @param people   in the order in which they are printed
     * @param minor    the one of them who is under age and gives assent, or {@code null}
     * @param signsFor name of a person under age without an account, for whom the others sign; may be empty
     * @param policy   of whose newest version they sign
     */
    public record Wanted(List<PersonId> people, PersonId minor, String signsFor, OwnPolicy policy) {

        public Wanted {
            people = people.stream().distinct().toList();
        }
    }

    /**
     * @param due     the day by which an answer is hoped for, or {@code null}
     * @param lastDay the last day on which it can be answered, or {@code null}
     * @return who was invited
     * @throws NotFound if somebody is not this therapist's client
     * @throws Refused  if they are too few, a day has passed, nothing of the policy is published, its set is put away, or a name cannot be
     *                      printed
     */
    @Transactional
    public List<Invited> invite(Person therapist, Wanted wanted, String note, LocalDate due,
            LocalDate lastDay) {
        invitees.requireInUse(therapist, wanted.policy().set());
        return inviteAnyhow(therapist, wanted, note, due, lastDay);
    }

    /** Likewise, if it is put away or not: to what they have signed. */
    List<Invited> inviteAnyhow(Person therapist, Wanted wanted, String note, LocalDate due, LocalDate lastDay) {
        var all = wanted.people().stream().map(id -> invitees.client(therapist, id)).toList();
        var plan = CirclePlan.of(therapist, all, wanted.minor(), wanted.signsFor(), printableCharacters);
        var now = clock.instant();
        var cover = new CoverNote(note, due, lastDay, LocalDate.ofInstant(now, therapist.zone()));
        var newest = invitees.newest(wanted.policy().set(), wanted.policy().language());
        var turn = invitees.lock(therapist, wanted.policy().set(), all, newest);
        all.forEach(client -> invitees.client(therapist, client.id()));
        var circle = circles.keep(turn, new Circle(plan, now));
        var invited = new ArrayList<Invited>();
        for (int i = 0; i < all.size(); i++) {
            var client = all.get(i);
            var assents = plan.assents(client);
            var invitee = assents
                    ? invitees.of(therapist, wanted.policy().set(), client)
                    : invitees.of(therapist, client,
                            invitees.newest(wanted.policy().set(), wanted.policy().language()));
            var invitation = invitee.at(new Seat(circle.id(), i, assents), cover, now);
            invited.add(new Invited(client,
                    delivering.deliver(turn, invitee, invitation, cover, Door.MAIL).orElse(null)));
        }
        return invited;
    }
}
