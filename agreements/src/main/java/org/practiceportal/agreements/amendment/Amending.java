package org.practiceportal.agreements.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Signature;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How both sign what they agreed on after the agreement was signed. Each signs for themselves; when both have signed the
 * same words, they hold.
 */
@ApplicationScoped
public class Amending {

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Amendments amendments;

    @Inject
    Answers answers;

    @Inject
    Acknowledging acknowledging;

    @Inject
    Printable printable;

    @Inject
    Notifier notifier;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<AmendmentSigned> signed;

    /** What waits to be signed: both agreed on it, and it is not what holds. Nothing before an agreement is signed. */
    @Transactional
    public Optional<Draft> draft(Invitation invitation) {
        var holding = answers.holding(invitation);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        var amended = holding.get();
        return draft(amended, amendments.places(amended), acknowledging.sheet(invitation).places());
    }

    /**
     * Likewise for whoever knows already what holds, and on what both agreed.
     *
     * @param before the places of what holds
     * @param now    those both agreed on
     */
    @Transactional
    public Optional<Draft> draft(Acknowledgement amended, List<Place> before, List<Place> now) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        var digest = Amendment.digest(amended, now);
        var begun = amendments.last(amended).filter(last -> !last.isSigned() && last.digest().equals(digest));
        return Optional.of(new Draft(before, now, digest, begun.orElse(null)));
    }

    /**
     * Signs for the one who asks, and nobody else. Signing twice changes nothing.
     *
     * @param shown digest of the draft that the person saw
     * @throws NotFound if the invitation is not theirs
     * @throws Refused  if something else is agreed by now, the client does not consent to electronic records, or the name
     *                  cannot be printed
     */
    @Transactional
    public void sign(Person by, Invitation invitation, String shown, Signature signature) {
        if (!by.id().equals(invitation.therapist()) && !by.id().equals(invitation.client())) {
            throw new NotFound();
        }
        policies.take(invitation.version());
        if (isSigned(by, invitation, shown)) {
            return;
        }
        var draft = draft(invitation).filter(found -> found.digest().equals(shown));
        require(draft.isPresent() && invitations.successor(invitation).isEmpty(), "amend.changed");
        require(by.id().equals(invitation.therapist()) || hasConsent(invitation), "amend.consent");
        var unprintable = printable.missingFrom(signature.name());
        require(unprintable.isEmpty(), "sign.name.letters", String.join(", ", unprintable));
        var amendment = draft.get().ifBegun().orElseGet(() -> begin(invitation, draft.get()));
        if (amendment.signatureOf(by.id()).isPresent()) {
            return;
        }
        amendments.keep(amendment.sign(by, signature, clock.instant()));
        audit.record(new AuditEntry(by.id(), "agreements.amended", amendment.id(), invitation.client()));
        if (amendment.isSigned()) {
            signed.fire(new AmendmentSigned(amendment.id()));
        }
        notifier.send(new Notification(other(by, invitation), "/today.xhtml"));
    }

    /** Whether this person signed these very words last; a second click then finds nothing to do. */
    private boolean isSigned(Person by, Invitation invitation, String shown) {
        return answers.holding(invitation).flatMap(amendments::last)
                .filter(last -> last.digest().equals(shown) && last.signatureOf(by.id()).isPresent()).isPresent();
    }

    /** Whoever signed on paper, or took their consent back, signs additions on paper too. */
    private boolean hasConsent(Invitation invitation) {
        return answers.holding(invitation).flatMap(amended -> answers.consent(amended.invitation())).isPresent();
    }

    private Amendment begin(Invitation invitation, Draft draft) {
        var amended = answers.holding(invitation).orElseThrow();
        var number = amendments.last(amended).map(last -> last.number() + 1).orElse(1);
        var amendment = new Amendment(amended, number, draft.now(), clock.instant());
        amendments.keep(amendment);
        return amendment;
    }

    private static PersonId other(Person by, Invitation invitation) {
        return by.id().equals(invitation.client()) ? invitation.therapist() : invitation.client();
    }

    private static void require(boolean condition, String refusal, Object... arguments) {
        if (!condition) {
            throw new Refused(Text.of(Typed.BUNDLE, refusal, arguments));
        }
    }

    /**
     * What can be signed now.
     *
     * @param before the places that hold
     * @param now    the places both agreed on
     * @param digest of what it says
     * @param begun  the amendment that one of the two has signed already; {@code null} if nobody has
     */
    public record Draft(List<Place> before, List<Place> now, String digest, Amendment begun) {

        public Draft {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        Optional<Amendment> ifBegun() {
            return Optional.ofNullable(begun);
        }

        /** Whether this person has signed and the other has not. */
        public boolean isSignedBy(PersonId person) {
            return ifBegun().flatMap(amendment -> amendment.signatureOf(person)).isPresent();
        }

        /** Places that are new or read differently. */
        public List<Place> added() {
            return now.stream().filter(place -> !before.contains(place)).toList();
        }

        /** Names of places that are no longer on the list. */
        public List<String> leaving() {
            var names = now.stream().map(Place::name).toList();
            return before.stream().map(Place::name).filter(name -> !names.contains(name)).toList();
        }
    }
}
