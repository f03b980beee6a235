package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** The people as modules see them. */
@ApplicationScoped
class Directory implements People {

    @Inject
    Accounts accounts;

    @Inject
    ComingIn comingIn;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Optional<Person> find(PersonId id) {
        return accounts.find(id).map(this::person);
    }

    @Override
    public Optional<Person> clientOf(Person therapist, PersonId client) {
        return accounts.find(client).filter(account -> account.isClientOf(therapist.id())).map(this::person);
    }

    @Override
    @Transactional
    public Person addClient(Person therapist, String name, String email, Locale language) {
        var address = EmailAddress.of(email);
        if (accounts.byEmail(address.value()).isPresent()) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.email.taken"));
        }
        var account = Account.client(name, address, language, therapist.id(), clock.instant());
        accounts.add(account);
        audit.record(new AuditEntry(therapist.id(), "people.added", account.id().value(), account.id()));
        return person(account);
    }

    @Override
    public AccessCode openDoor(Person therapist, Person client, Door door) {
        return comingIn.open(therapist, client, door);
    }

    private Person person(Account account) {
        return account.person(practice.zone());
    }
}
