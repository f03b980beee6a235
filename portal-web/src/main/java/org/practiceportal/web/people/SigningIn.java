package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.web.database.Disconnection;

/** Lets people in who know their passphrase. Unknown address, wrong passphrase and waiting time look the same. */
@ApplicationScoped
class SigningIn {

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    @Inject
    SignInThrottle signInThrottle;

    Optional<Account> signIn(String email, String passphrase, String network) {
        var id = Secrets.sha256(email.strip().toLowerCase(Locale.ROOT) + "|" + network);
        if (!takeTry(id)) {
            return Optional.empty();
        }
        var account = accounts.byEmail(email);
        var known = passphrases.matches(passphrase, account.map(Account::passphrase).orElse(null));
        if (known && account.get().isActive()) {
            signInThrottle.admit(id, account.get());
            return account;
        }
        account.ifPresent(signInThrottle::refuse);
        return Optional.empty();
    }

    /** Two first tries at the same moment write the same row: one of them is refused, as if it had to wait. */
    private boolean takeTry(String id) {
        try {
            return signInThrottle.takeTry(id);
        } catch (PersistenceException | TransactionalException e) {
            if (Disconnection.isIn(e)) {
                throw e;
            }
            return false;
        }
    }
}
