package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.notification.Outbox;

/**
 * How a person comes to another mail address. It counts once they have typed, where they are signed in, the code that was
 * sent there. Whoever asks for an address that is somebody else's learns nothing from it.
 */
@ApplicationScoped
class ChangingAddress {

    /** A code that stands by itself, in words. */
    private static final int WORDS = 5;
    /** So many mails to whatever address, and no more. */
    private static final int MOST_IN_A_DAY = 5;

    @Inject
    Accounts accounts;

    @Inject
    AddressChanges changes;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Sends a code to the new address, and word of it to the one until now.
     *
     * @throws Refused if the passphrase is wrong, it is no other address, or too many were asked for
     */
    @Transactional
    void ask(Person person, String current, String email) {
        ownPassphrase.require(person, current);
        var account = accounts.find(person.id()).orElseThrow();
        var address = EmailAddress.of(email);
        var now = clock.instant();
        Refused.unless(!account.isAt(address), Text.of(Accounts.BUNDLE, "people.email.same"));
        Refused.unless(changes.askedSince(person.id(), now.minus(Duration.ofDays(1))) < MOST_IN_A_DAY,
                Text.of(Accounts.BUNDLE, "address.often"));
        changes.closeAllOf(person.id(), now);
        var holder = accounts.byEmail(address.value());
        if (holder.isPresent()) {
            changes.add(AddressChange.ofNone(person.id(), address, now));
            outbox.addressTaken(holder.get().person(ZoneOffset.UTC));
        } else {
            var code = Secrets.code(WORDS);
            changes.add(AddressChange.ofCode(person.id(), address, code, now));
            outbox.proveAddress(person, address.value(), code);
        }
        outbox.addressAsked(person);
        audit.record(new AuditEntry(person.id(), "people.addressAsked", person.id().value(), null));
    }

    /** The address that was asked for and not proved yet. */
    Optional<String> asked(Person person) {
        return changes.open(person.id(), clock.instant()).map(change -> change.email().value());
    }

    /**
     * The address counts from now on; all other sessions, and codes that were sent to the old one, are over. A refusal must
     * not undo that a try was used up, so it is an answer and no exception.
     */
    @Transactional
    boolean prove(Person person, String code, SessionToken own) {
        var now = clock.instant();
        var change = changes.open(person.id(), now).filter(open -> changes.takeTry(open, now))
                .filter(open -> open.fits(code) && changes.pass(open, now))
                .filter(open -> accounts.byEmail(open.email().value()).isEmpty());
        if (change.isEmpty()) {
            return false;
        }
        outbox.addressChanged(person);
        accounts.find(person.id()).orElseThrow().moveTo(change.get().email());
        sessions.endOthersOf(person, own);
        activationCodes.closeAllOf(person.id(), now);
        audit.record(new AuditEntry(person.id(), "people.addressChanged", person.id().value(), null));
        return true;
    }

    /** The person would rather keep the address they have. */
    @Transactional
    void forget(Person person) {
        changes.closeAllOf(person.id(), clock.instant());
    }
}
