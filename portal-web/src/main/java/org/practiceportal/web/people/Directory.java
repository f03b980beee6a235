package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.AuditEntry;
import org.practiceportal.api.AuditTrail;
import org.practiceportal.api.Door;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Identification;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.people.Accounts.Known;

/** The people as modules see them. */
@ApplicationScoped
class Directory implements People {

    @Inject
    Accounts accounts;

    @Inject
    AccountActivation accountActivation;

    @Inject
    ActivationCodes activationCodes;

    @Inject
    Outbox outbox;

    @Inject
    Practice practice;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Optional<Person> find(PersonId id) {
        return accounts.known(id).map(Known::person);
    }

    @Override
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return accounts.known(ids).stream().map(Known::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Optional<Person> clientOf(Person therapist, PersonId client) {
        return accounts.clientOf(therapist.id(), client).map(Known::person);
    }

    @Override
    @Transactional
    public Optional<Identification> identification(PersonId person, Instant at) {
        var code = activationCodes.passed(person, at);
        return code.map(ActivationCode::passedAt)
                .or(() -> accounts.find(person).map(Account::activatedAt).filter(then -> !then.isAfter(at)))
                .map(cameIn -> new Identification(code.map(ActivationCode::way).orElse(""), cameIn,
                        accounts.signedInBefore(person, at).filter(cameIn::isBefore).orElse(cameIn)));
    }

    @Override
    @Transactional
    public Optional<Text> refusal(String name, String email) {
        try {
            PersonName.of(name);
            accounts.requireFree(EmailAddress.of(email));
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.why());
        }
    }

    @Override
    @Transactional
    public Person addClient(Person therapist, String name, String email, Locale language) {
        var address = EmailAddress.of(email);
        accounts.requireFree(address);
        var account = Account.client(name, address, language, therapist.id(), clock.instant());
        accounts.add(account);
        audit.record(new AuditEntry(therapist.id(), "people.added", account.id().value(), account.id()));
        return account.person(practice.zone());
    }

    @Override
    @Transactional
    public Person changeClient(Person therapist, PersonId client, String name, Facts facts, Locale language) {
        var account = ownClient(therapist, client);
        account.rename(name);
        account.tell(ToldFacts.of(facts));
        account.read(language);
        audit.record(new AuditEntry(therapist.id(), "people.clientChanged", client.value(), client));
        return account.person(practice.zone());
    }

    @Override
    @Transactional
    public Optional<AccessCode> mendAddress(Person therapist, PersonId client, String email) {
        var account = ownClient(therapist, client);
        var address = EmailAddress.of(email);
        Refused.unless(!account.isAt(address), Text.of(Accounts.BUNDLE, "people.email.same"));
        Refused.unless(accounts.isUntouched(account), Text.of(Accounts.BUNDLE, "people.email.theirs"));
        accounts.requireFree(address);
        account.moveTo(address);
        outbox.takeBack(client);
        audit.record(new AuditEntry(therapist.id(), "people.addressMended", client.value(), client));
        return activationCodes.closeAllOf(client, clock.instant())
                ? Optional.of(openDoor(therapist, account.person(practice.zone()), Door.MAIL))
                : Optional.empty();
    }

    private Account ownClient(Person therapist, PersonId client) {
        requireNobodyElse(therapist, client);
        return accounts.clientOf(therapist.id(), client).map(Known::account).orElseThrow(NotFound::new);
    }

    /** A former therapist neither changes who somebody is nor opens a way in to them, once somebody else is there for them. */
    private void requireNobodyElse(Person therapist, PersonId client) {
        Refused.unless(!accounts.goesOnElsewhere(therapist.id(), client), Text.of(Accounts.BUNDLE, "relation.former"));
    }

    @Override
    @Transactional
    public AccessCode openDoor(Person therapist, Person client, Door door) {
        requireNobodyElse(therapist, client.id());
        return accountActivation.open(therapist, client, door);
    }
}
