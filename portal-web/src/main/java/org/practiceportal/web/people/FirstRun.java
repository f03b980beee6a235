package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.practice.PracticeSettings;

/**
 * Sets up an empty portal: its practice, and its first person, who owns it and is a therapist too. A one-time code
 * from the console proves that whoever does it runs the machine.
 */
@ApplicationScoped
public class FirstRun {

    @Inject
    Accounts accounts;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    Passphrases passphrases;

    @Inject
    PracticeSettings settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private volatile boolean done;

    public boolean isNeeded() {
        if (!done) {
            done = !accounts.isEmpty();
        }
        return !done;
    }

    /** A new code; any earlier one no longer works. */
    @Transactional
    public String code() {
        var code = Secrets.code(4);
        activationCodes.closeAllOfNobody(clock.instant());
        activationCodes.add(ActivationCode.ofCode(null, code, clock.instant()));
        return code;
    }

    /** @throws Refused if the code is wrong, or a field will not do */
    @Transactional
    Account setUp(String code, String practice, String zone, String name, String email, String passphrase,
            Locale language) {
        if (!accounts.isEmpty()) {
            throw new Refused(Text.of(Accounts.BUNDLE, "firstRun.done"));
        }
        var account = Account.colleague(name, EmailAddress.of(email), language, Set.of(Role.OWNER, Role.THERAPIST),
                clock.instant());
        account.secure(passphrases.hash(passphrase, email), clock.instant());
        var activationCode = activationCodes.byLinkHash(ActivationCode.longCodeHash(code))
                .filter(found -> found.account() == null)
                .filter(found -> activationCodes.pass(found.id(), clock.instant()));
        if (activationCode.isEmpty()) {
            throw new Refused(Text.of(Accounts.BUNDLE, "firstRun.wrong"));
        }
        accounts.add(account);
        settings.set(account.id(), practice, zone);
        audit.record(new AuditEntry(account.id(), "people.firstRun", account.id().value(), null));
        return account;
    }
}
