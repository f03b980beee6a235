package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.notification.Outbox;

/**
 * How a client gets a passphrase, the first one or another when it was forgotten: the therapist, who knows them, makes an
 * activation code, and the client uses it once. The therapist never sees or sets the passphrase itself.
 */
@ApplicationScoped
class AccountActivation {

    private static final int SHORT_WORDS = 2;
    private static final int LONG_WORDS = 5;

    @Inject
    Accounts accounts;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    Passphrases passphrases;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws Refused if the account was closed, or its owner taken off, meanwhile */
    @Transactional
    AccessCode open(Person therapist, Person client, Door door) {
        Refused.unless(accounts.lockIfOpen(client.id()), Text.of(Accounts.BUNDLE, "relation.gone"));
        var now = clock.instant();
        activationCodes.closeAllOf(client.id(), now);
        var token = Secrets.token();
        var code = Secrets.code(door == Door.MAIL ? SHORT_WORDS : LONG_WORDS);
        var activationCode = door == Door.MAIL
                ? ActivationCode.ofTwoHalves(client.id(), token, code, now)
                : ActivationCode.ofCode(client.id(), code, now);
        var path = door == Door.MAIL ? PortalPage.START.with("k", token) : PortalPage.START.path();
        if (door == Door.MAIL) {
            outbox.post(client, path);
        }
        audit.record(new AuditEntry(therapist.id(), "people.doorOpened", activationCode.id(), client.id()));
        var made = new AccessCode(door, code, activationCode.until(), isMailed(door) ? null : address(path));
        activationCode.made(made);
        activationCodes.add(activationCode);
        return made;
    }

    private boolean isMailed(Door door) {
        return door == Door.MAIL && outbox.isSending();
    }

    private URI address(String path) {
        return URI.create(practice.address() + path);
    }

    /**
     * The activation code that was typed, with the link's token or, empty, without. A refusal must not undo that a try
     * was used up, so it is an empty answer and no exception.
     */
    @Transactional
    Optional<ActivationCode> find(String token, String code) {
        var hash = token.isEmpty() ? ActivationCode.longCodeHash(code) : ActivationCode.linkHash(token);
        return activationCodes.byLinkHash(hash)
                .filter(activationCode -> activationCodes.takeTry(activationCode, clock.instant()))
                .filter(activationCode -> activationCode.fits(token, code));
    }

    /** What the browser in which the right code was typed shows in the next step, wherever that is done. */
    @Transactional
    String step(ActivationCode typed) {
        var token = Secrets.token();
        activationCodes.step(typed.id(), ActivationCode.stepHash(token), clock.instant().plus(ActivationCode.STEP));
        return token;
    }

    /** The activation code of which the first step was taken so, if it can still be used. */
    Optional<ActivationCode> stepped(String step) {
        return activationCodes.stepped(ActivationCode.stepHash(step), clock.instant())
                .filter(found -> found.isOpen(clock.instant()));
    }

    /**
     * Passes it: the client is active from now on.
     *
     * @throws Refused if the passphrase will not do, or the activation code has been used or closed
     */
    @Transactional
    Account pass(String id, String passphrase) {
        var account = Optional.ofNullable(id).flatMap(activationCodes::find).map(ActivationCode::account)
                .flatMap(accounts::find)
                .orElseThrow(AccountActivation::closed);
        var hash = passphrases.hash(passphrase, account.person(ZoneOffset.UTC).email());
        if (!accounts.lockIfOpen(account.id()) || !activationCodes.pass(id, clock.instant())) {
            throw closed();
        }
        var act = account.isActive() ? "people.passphraseChanged" : "people.activated";
        if (account.isActive()) {
            outbox.warn(account.person(ZoneOffset.UTC));
        }
        account.secure(hash, clock.instant());
        sessions.endAllOf(account.id());
        audit.record(new AuditEntry(account.id(), act, account.id().value(), account.id()));
        return account;
    }

    private static Refused closed() {
        return new Refused(Text.of(Accounts.BUNDLE, "door.closed"));
    }
}
