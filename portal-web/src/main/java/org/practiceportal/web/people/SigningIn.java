package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;

/** Lets people in who know their passphrase. Unknown address, wrong passphrase and waiting time look the same. */
@ApplicationScoped
class SigningIn {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    Optional<Account> signIn(String email, String passphrase, String network) {
        var attempts = attempts(email, network);
        var account = accounts.byEmail(email);
        var known = passphrases.matches(passphrase, account.map(Account::passphrase).orElse(null));
        if (attempts.mustWait(clock.instant())) {
            return Optional.empty();
        }
        if (!known || !account.get().isActive()) {
            attempts.fail(clock.instant());
            account.ifPresent(a -> audit.record(new AuditEntry(null, "people.refused", a.id().value(), null)));
            return Optional.empty();
        }
        entities.remove(attempts);
        audit.record(new AuditEntry(account.get().id(), "people.signedIn", account.get().id().value(), null));
        return account;
    }

    private Attempts attempts(String email, String network) {
        var id = Secrets.sha256(email.strip().toLowerCase(Locale.ROOT) + "|" + network);
        var known = entities.find(Attempts.class, id);
        if (known == null) {
            known = new Attempts(id, clock.instant());
            entities.persist(known);
        }
        return known;
    }
}
