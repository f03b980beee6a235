package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.practiceportal.agreements.invitation.InvitingTogether.Wanted;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relation;

/**
 * Invites clients to what they have signed: to the newest version, even if that is the same. Their answers go along, and what was
 * signed holds until they sign again.
 */
@ApplicationScoped
public class InvitingAgain {

    @Inject
    Invitees invitees;

    @Inject
    Invitations invitations;

    @Inject
    Circles circles;

    @Inject
    InvitingTogether invitingTogether;

    @Inject
    Delivering delivering;

    @Inject
    Clock clock;

    /**
     * Whoever signed together with others is asked together with them, unless they have come of age since.
     *
     * @param signed by all who were to sign it, as the caller knows
     * @return whether they were asked: not if it rests or has ended with somebody, they were asked for something else since, or somebody
     *             cannot sign in and would need a
     *             code by hand
     * @throws NotFound if it is not this therapist's client any more
     * @throws Refused  if a name cannot be printed
     */
    @Transactional
    public boolean invite(Person therapist, Invitation signed, ReconsentReason reason) {
        var circle = circles.of(signed).filter(each -> reason != ReconsentReason.OF_AGE);
        var members = circle.map(circles::members).orElse(List.of(signed));
        var relations = invitees.relations(therapist, members.stream().map(Invitation::client).toList());
        if (!relations.stream().allMatch(Relation::isGoingOn)) {
            return false;
        }
        var people = relations.stream().map(Relation::client).toList();
        var turn = invitees.lock(therapist, people, signed.version());
        if (invitations.successor(signed).isPresent() || circle.isPresent() && circles.isClosed(signed)
                || !people.stream().allMatch(Person::active)) {
            return false;
        }
        if (circle.isPresent()) {
            invitingTogether.invite(therapist, together(circle.get(), members), "", null, null);
        } else {
            alone(turn, invitees.of(therapist, people.getFirst()));
        }
        people.stream().map(person -> invitations.current(therapist.id(), person.id()).orElseThrow())
                .forEach(fresh -> invitations.keep(turn, fresh, new Reconsent(fresh, reason)));
        return true;
    }

    private static Wanted together(Circle circle, List<Invitation> members) {
        var minor = members.stream().filter(Invitation::assents).map(Invitation::client).findFirst();
        var signer = members.stream().filter(member -> !member.assents()).findFirst().orElseThrow();
        return new Wanted(members.stream().map(Invitation::client).toList(), minor.orElse(null), circle.signsFor(),
                Locale.forLanguageTag(signer.version().text().language()));
    }

    private void alone(Turn turn, Invitee invitee) {
        var now = clock.instant();
        delivering.deliver(turn, invitee, invitee.again(now), CoverNote.NONE, Door.MAIL);
    }
}
