package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.PolicyVersion;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Asks several clients to agree to one version together. Whatever each was invited to before is replaced by it. */
@ApplicationScoped
public class InvitingTogether {

    /** Longest name of a person under age who has no account, in characters. */
    public static final int LONGEST_NAME = 100;

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Circles circles;

    @Inject
    Inviting inviting;

    @Inject
    Printable printable;

    @Inject
    People people;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<InvitationRenewed> renewed;

    /**
     * Whom a therapist asks.
     *
     * @param people   in the order in which they are printed
     * @param minor    the one of them who is under age and gives assent, or {@code null}
     * @param signsFor name of a person under age without an account, for whom the others sign; may be empty
     * @param language of the version that is signed
     */
    public record Wanted(List<PersonId> people, PersonId minor, String signsFor, Locale language) {

        public Wanted {
            people = people.stream().distinct().toList();
        }
    }

    /**
     * @param due the day by which an answer is hoped for, or {@code null}
     * @return what to hand over to those who cannot sign in yet
     * @throws NotFound if somebody is not this therapist's client
     * @throws Refused  if they are too few, the day has passed, nothing is published in that language, or a name cannot be
     *                      printed
     */
    @Transactional
    public Map<Person, AccessCode> invite(Person therapist, Wanted wanted, String note, LocalDate due) {
        var all = wanted.people().stream().map(id -> people.clientOf(therapist, id).orElseThrow(NotFound::new))
                .toList();
        var minor = all.stream().filter(person -> person.id().equals(wanted.minor())).findFirst();
        var signsFor = minor.map(Person::name).orElseGet(() -> Typed.words(wanted.signsFor(), LONGEST_NAME));
        var signers = all.size() - (minor.isPresent() ? 1 : 0);
        require(signers > 1 || signers == 1 && !signsFor.isEmpty(), "together.few");
        var words = Typed.words(note, Invitation.LONGEST_NOTE);
        require(due == null || !due.isBefore(LocalDate.ofInstant(clock.instant(), therapist.zone())),
                "invite.dayPassed");
        require(printable.missingFrom(signsFor + String.join("", all.stream().map(Person::name).toList())).isEmpty(),
                "together.letters");
        var version = policies.latest(therapist.id(), wanted.language())
                .orElseThrow(() -> new Refused(Text.of(Typed.BUNDLE, "invite.nothing")));
        takeTurns(therapist, all, Stream.of(version));
        var circle = new Circle(therapist.id(), signsFor, clock.instant());
        circles.keep(circle);
        var codes = new LinkedHashMap<Person, AccessCode>();
        for (int seat = 0; seat < all.size(); seat++) {
            var client = all.get(seat);
            var assents = minor.filter(client::equals).isPresent();
            var own = assents ? inviting.versionFor(therapist, client) : version;
            invite(therapist, client, new Place(circle, seat, assents), own, words, due)
                    .ifPresent(code -> codes.put(client, code));
        }
        return codes;
    }

    private void takeTurns(Person therapist, List<Person> clients, Stream<PolicyVersion> versions) {
        var before = clients.stream().flatMap(client -> invitations.current(therapist.id(), client.id()).stream())
                .map(Invitation::version);
        var all = new ArrayList<>(Stream.concat(versions, before).toList());
        clients.forEach(client -> all.add(inviting.versionFor(therapist, client)));
        policies.take(all.toArray(PolicyVersion[]::new));
    }

    private Optional<AccessCode> invite(Person therapist, Person client, Place place, PolicyVersion version,
            String note, LocalDate due) {
        var before = invitations.current(therapist.id(), client.id());
        var invitation = new Invitation(version, client.id(), note, due, before.orElse(null), clock.instant())
                .at(place);
        invitations.keep(invitation);
        before.ifPresent(replaced -> renewed.fire(new InvitationRenewed(replaced, invitation)));
        audit.record(new AuditEntry(therapist.id(), "agreements.invitedTogether", invitation.id(), client.id()));
        if (!client.active()) {
            return Optional.of(people.openDoor(therapist, client, Door.MAIL));
        }
        notifier.send(new Notification(client.id(), Notification.TODAY));
        return Optional.empty();
    }

    private static void require(boolean condition, String refusal) {
        if (!condition) {
            throw new Refused(Text.of(Typed.BUNDLE, refusal));
        }
    }

    /** Where somebody sits in a circle. */
    record Place(Circle circle, int seat, boolean assents) {}
}
