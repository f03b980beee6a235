package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;

/** What a person changes about their own account. */
@ApplicationScoped
class OwnAccount {

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    @Inject
    OwnPassphrase ownPassphrase;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Whether the person has never said where their clock is. */
    @Transactional
    boolean isWithoutZone(Person person) {
        return !accounts.find(person.id()).orElseThrow().hasZone();
    }

    /**
     * What they have signed keeps the name under which they signed it.
     *
     * @throws Refused if there is no name, or something is not what it should be
     */
    @Transactional
    void change(Person person, String name, Facts facts, Locale language, ZoneId zone) {
        var account = accounts.find(person.id()).orElseThrow();
        account.rename(name);
        account.tell(ToldFacts.of(facts));
        account.read(language);
        account.live(zone);
        audit.record(new AuditEntry(person.id(), "people.changed", person.id().value(), null));
    }

    /**
     * Ends all sessions, this one included.
     *
     * @throws Refused if the current passphrase is wrong, or the new one will not do
     */
    @Transactional
    Account changePassphrase(Person person, String current, String passphrase) {
        var account = accounts.find(person.id()).orElseThrow();
        ownPassphrase.require(person, current);
        account.secure(passphrases.hash(passphrase, person.email()), clock.instant());
        sessions.endAllOf(person.id());
        audit.record(new AuditEntry(person.id(), "people.passphraseChanged", person.id().value(), null));
        return account;
    }

    /** Signs out in another browser. */
    @Transactional
    void endSession(Person person, String session) {
        sessions.end(person, session);
        audit.record(new AuditEntry(person.id(), "people.sessionsEnded", person.id().value(), null));
    }

    /** Signs out everywhere but here. */
    @Transactional
    void endOtherSessions(Person person, SessionToken own) {
        sessions.endOthersOf(person, own);
        audit.record(new AuditEntry(person.id(), "people.sessionsEnded", person.id().value(), null));
    }
}
