package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.Turn;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Text;

/** Gathers whom a therapist wants to invite, and which version they are to read. */
@ApplicationScoped
class Invitees {

    @Inject
    Policies policies;

    @Inject
    PolicySets policySets;

    @Inject
    Invitations invitations;

    @Inject
    InvitationDecisions decisions;

    @Inject
    Relations relations;

    @Inject
    PrintableCharacters printableCharacters;

    /**
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if nothing goes on between the two
     */
    Person client(Person therapist, PersonId id) {
        var relation = relations.between(therapist, id).orElseThrow(NotFound::new);
        Refused.unless(relation.isGoingOn(), Text.of(Typed.BUNDLE, "invite.paused", relation.client().name()));
        return relation.client();
    }

    /** @throws Refused if it is put away */
    void requireInUse(Person therapist, PolicySet set) {
        Refused.unless(policySets.isInUse(therapist, set), Text.of(Typed.BUNDLE, "invite.away"));
    }

    /**
     * Takes the turn with all that these people have, or will be asked to read. How it is with them does not change any more before the
     * end of the act, so it is asked again.
     */
    Turn lock(Person therapist, PolicySet set, List<Person> clients, PolicyVersion... more) {
        var turn = turn(therapist, set, clients, more);
        clients.stream().sorted(Comparator.comparing(client -> client.id().value()))
                .forEach(client -> relations.hold(therapist, client.id()));
        return turn;
    }

    private Turn turn(Person therapist, PolicySet set, List<Person> clients, PolicyVersion... more) {
        return policies.lock(Stream.concat(Stream.of(more), clients.stream().flatMap(client -> Stream.concat(
                Stream.of(newestOfAny(set, client.language())),
                invitations.current(therapist.id(), client.id()).stream().map(Invitation::version))))
                .toArray(PolicyVersion[]::new));
    }

    /** To read the newest version of this set in the client's language, else in any. */
    Invitee of(Person therapist, PolicySet set, Person client) {
        return of(therapist, client, newestOfAny(set, client.language()));
    }

    Invitee of(Person therapist, Person client, PolicyVersion newest) {
        var before = invitations.current(therapist.id(), client.id());
        return new Invitee(therapist, client, true, newest, before, before.filter(this::isEnded).isPresent(),
                printableCharacters);
    }

    /** Likewise several, in this order; asked at once. */
    List<Invitee> of(Person therapist, PolicySet set, Collection<PersonId> ids) {
        var all = relations.between(therapist, ids);
        var newest = all.stream().map(relation -> relation.client().language()).distinct()
                .collect(Collectors.toMap(Function.identity(), language -> newestOfAny(set, language)));
        var before = invitations.current(therapist.id(),
                all.stream().map(relation -> relation.client().id()).toList());
        var openness = decisions.openness(List.copyOf(before.values()));
        return all.stream().map(relation -> {
            var client = relation.client();
            var own = Optional.ofNullable(before.get(client.id()));
            return new Invitee(therapist, client, relation.isGoingOn(), newest.get(client.language()), own,
                    own.filter(invitation -> openness.get(invitation.id()).end().isPresent()).isPresent(),
                    printableCharacters);
        }).toList();
    }

    /** @throws Refused if nothing of this set is published in this language */
    PolicyVersion newest(PolicySet set, Locale language) {
        return policies.latest(new OwnPolicy(set, language)).orElseThrow(Invitees::nothing);
    }

    private boolean isEnded(Invitation invitation) {
        return decisions.openness(invitation).end().isPresent();
    }

    /** @throws Refused if nothing of this set is published; in this language if there is one */
    PolicyVersion newestOfAny(PolicySet set, Locale language) {
        return policies.latest(new OwnPolicy(set, language)).or(() -> policies.latest(set))
                .orElseThrow(Invitees::nothing);
    }

    private static Refused nothing() {
        return new Refused(Text.of(Typed.BUNDLE, "invite.nothing"));
    }
}
