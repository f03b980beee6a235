package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Asks somebody who has signed in for their passphrase once more, before something that a stranger at their device must not do. */
@ApplicationScoped
public class OwnPassphrase {

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    /** @throws Refused if too many others are waiting for theirs to be looked at */
    public static void requirePlace(HttpServletRequest request) {
        Passphrases.requirePlace(request);
    }

    /** @throws Refused if it is another one; takes a place among those who are hashed, as signing in does */
    @Transactional
    public void require(Person person, String passphrase) {
        var account = accounts.find(person.id()).orElseThrow();
        Refused.unless(passphrases.matches(passphrase, account.passphrase()),
                Text.of(Accounts.BUNDLE, "account.currentWrong"));
    }
}
