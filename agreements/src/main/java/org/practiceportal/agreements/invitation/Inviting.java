package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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

/** Asks a client to read the latest version. */
@ApplicationScoped
public class Inviting {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

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
     * Invites a client and tells them by mail that something waits.
     *
     * @param due the day by which an answer is hoped for, or {@code null}
     * @return what to hand over, if the client cannot sign in yet
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if nothing has been published yet, the day has passed, or the client has the latest version
     */
    @Transactional
    public Optional<AccessCode> invite(Person therapist, PersonId id, String note, LocalDate due, Door door) {
        var client = people.clientOf(therapist, id).orElseThrow(NotFound::new);
        var version = versionFor(therapist, client);
        var missing = printable.missingFrom(client.name());
        if (!missing.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "invite.letters", String.join(", ", missing)));
        }
        var words = Typed.words(note, Invitation.LONGEST_NOTE);
        if (due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), therapist.zone()))) {
            throw new Refused(Text.of(Typed.BUNDLE, "invite.dayPassed"));
        }
        policies.take(Stream.concat(Stream.of(version),
                invitations.current(therapist.id(), id).stream().map(Invitation::version))
                .toArray(PolicyVersion[]::new));
        var before = invitations.current(therapist.id(), id);
        if (before.filter(invitation -> invitation.isAloneTo(version)).isPresent()) {
            throw new Refused(Text.of(Typed.BUNDLE, "invite.already"));
        }
        var invitation = new Invitation(version, id, words, due, before.orElse(null), clock.instant());
        invitations.keep(invitation);
        before.ifPresent(replaced -> renewed.fire(new InvitationRenewed(replaced, invitation)));
        audit.record(new AuditEntry(therapist.id(), "agreements.invited", invitation.id(), id));
        if (!client.active()) {
            return Optional.of(people.openDoor(therapist, client, door));
        }
        notifier.send(new Notification(id, Notification.TODAY));
        return Optional.empty();
    }

    /** The latest version in the client's language, else in any. */
    public PolicyVersion versionFor(Person therapist, Person client) {
        return policies.latest(therapist.id(), client.language()).or(() -> policies.latest(therapist.id()))
                .orElseThrow(() -> new Refused(Text.of(Typed.BUNDLE, "invite.nothing")));
    }
}
