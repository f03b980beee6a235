package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** How an owner brings people into the practice, and ends their access. Their words and signatures stay. */
@ApplicationScoped
class StaffAccounts {

    @Inject
    Accounts accounts;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    AccountActivation accountActivation;

    @Inject
    Sessions sessions;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Adds a colleague and makes an activation code for them. */
    @Transactional
    AccessCode add(Person owner, String name, String email, Set<Role> roles, Locale language, Door door) {
        var address = EmailAddress.of(email);
        accounts.requireFree(address);
        if (roles.isEmpty()) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.role.none"));
        }
        var account = Account.colleague(name, address, language, roles, clock.instant());
        accounts.add(account);
        audit.record(new AuditEntry(owner.id(), "people.added", account.id().value(), null));
        return accountActivation.open(owner, account.person(practice.zone()), door);
    }

    /** A new code for a colleague who has not come in yet. */
    @Transactional
    AccessCode open(Person owner, PersonId colleague, Door door) {
        return accountActivation.open(owner, colleague(colleague).person(practice.zone()), door);
    }

    @Transactional
    void close(Person owner, PersonId colleague) {
        if (owner.id().equals(colleague)) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.close.self"));
        }
        colleague(colleague).close(clock.instant());
        sessions.endAllOf(colleague);
        activationCodes.closeAllOf(colleague, clock.instant());
        audit.record(new AuditEntry(owner.id(), "people.closed", colleague.value(), null));
    }

    @Transactional
    void reopen(Person owner, PersonId colleague) {
        colleague(colleague).reopen();
        audit.record(new AuditEntry(owner.id(), "people.reopened", colleague.value(), null));
    }

    private Account colleague(PersonId id) {
        return accounts.find(id).filter(account -> !account.roles().contains(Role.CLIENT)).orElseThrow(NotFound::new);
    }
}
