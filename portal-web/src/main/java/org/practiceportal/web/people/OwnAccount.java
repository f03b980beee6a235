package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** What a person changes about their own account. */
@ApplicationScoped
class OwnAccount {

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    void change(Person person, Locale language, ZoneId zone) {
        var account = accounts.find(person.id()).orElseThrow();
        account.read(language);
        account.live(zone);
        audit.record(new AuditEntry(person.id(), "people.changed", person.id().value(), null));
    }

    /** @throws Refused if the current passphrase is wrong, or the new one will not do */
    @Transactional
    Account changePassphrase(Person person, String current, String passphrase) {
        var account = accounts.find(person.id()).orElseThrow();
        if (!passphrases.matches(current, account.passphrase())) {
            throw new Refused(Text.of(Accounts.BUNDLE, "account.currentWrong"));
        }
        account.secure(passphrases.hash(passphrase, person.email()), clock.instant());
        audit.record(new AuditEntry(person.id(), "people.passphraseChanged", person.id().value(), null));
        return account;
    }
}
