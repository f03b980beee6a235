package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.practiceportal.agreements.invitation.InvitingTogether.Wanted;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;

/**
 * Invites clients to what they have signed: to the newest version of the same set, even if that is the same one or put away. Their answers go along, and what was
 * signed holds until they sign again.
 */
@ApplicationScoped
public class InvitingAgain {

    @Inject
    Invitees invitees;

    @Inject
    PolicySets policySets;

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
     * Whoever signed together with others is asked together with them; whoever gave assent and has come of age, alone.
     *
     * @param signed by all who were to sign it, as the caller knows
     * @return whether they were asked: not if they were asked for something else since, or somebody cannot be asked now
     */
    @Transactional
    public boolean invite(Person therapist, Invitation signed, ReconsentReason reason) {
        var circle = circles.of(signed).filter(each -> !reason.isAlone(signed));
        var members = circle.map(circles::members).orElse(List.of(signed));
        var set = policySets.policy(signed.version()).set();
        var known = invitees.of(therapist, set, members.stream().map(Invitation::client).toList());
        var turn = invitees.lock(therapist, set, known.stream().map(Invitee::client).toList(), signed.version());
        var asked = invitees.of(therapist, set, members.stream().map(Invitation::client).toList()).stream()
                .filter(Invitee::isWithinReach).toList();
        if (asked.size() < members.size() || invitations.successor(signed).isPresent()
                || circle.isPresent() && circles.isClosed(signed)) {
            return false;
        }
        if (circle.isPresent()) {
            invitingTogether.inviteAnyhow(therapist, together(circle.get(), members, set), "", null, null);
        } else {
            alone(turn, invitees.of(therapist, set, asked.getFirst().client()));
        }
        members.stream().map(member -> invitations.current(therapist.id(), member.client()).orElseThrow())
                .forEach(fresh -> invitations.keep(turn, fresh, new Reconsent(fresh, reason)));
        return true;
    }

    private static Wanted together(Circle circle, List<Invitation> members, PolicySet set) {
        var minor = members.stream().filter(Invitation::assents).map(Invitation::client).findFirst();
        var signer = members.stream().filter(member -> !member.assents()).findFirst().orElseThrow();
        return new Wanted(members.stream().map(Invitation::client).toList(), minor.orElse(null), circle.signsFor(),
                new OwnPolicy(set, Locale.forLanguageTag(signer.version().text().language())));
    }

    private void alone(Turn turn, Invitee invitee) {
        var now = clock.instant();
        delivering.deliver(turn, invitee, invitee.again(now), CoverNote.NONE, Door.MAIL);
    }
}
