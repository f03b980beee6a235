package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.practiceportal.api.Facts;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;
import org.practiceportal.api.SamplePractice;
import org.practiceportal.web.practice.PracticeSettings;

/** The made-up people of a sample practice. All of them sign in with {@link #PASSPHRASE}. */
@ApplicationScoped
class SamplePeople {

    static final String PASSPHRASE = "only for the sample";
    private static final String ZONE = "America/Chicago";
    /** What some of them tell about themselves. */
    private static final Map<String, Facts> TOLD = Map.of("Eli Sørensen",
            new Facts("Elias Henrik Sørensen", "they/them", "+1 312 555 0142"), "Amara Okafor",
            new Facts("", "she/her", ""));
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Inject
    Accounts accounts;

    @Inject
    Passphrases passphrases;

    @Inject
    PracticeSettings settings;

    @Inject
    Clock clock;

    private String hash;

    @Transactional
    SamplePractice add() {
        // Slow on purpose, and once is enough: everybody knows what it is the hash of.
        hash = passphrases.hash(PASSPHRASE, "");
        var owner = add(Account.colleague("Ruth Adeyemi", email("ruth"), Locale.ENGLISH, Set.of(Role.OWNER),
                clock.instant()));
        settings.set(owner.id(), "Lindenhof Counseling", ZONE);
        settings.printOn(owner.id(), "12 Harbor Street, Suite 4\nDuluth, MN 55802", "+1 218 555 0142", null);
        var maya = add(Account.colleague("Dr. Maya Lindqvist", email("maya"), Locale.ENGLISH, Set.of(Role.THERAPIST),
                clock.instant()));
        var tomas = add(Account.colleague("Tomás Herrera", email("tomas"), SPANISH, Set.of(Role.THERAPIST),
                clock.instant()));
        var clients = new HashMap<PersonId, List<Person>>();
        clients.put(maya.id(), clients(maya, Locale.ENGLISH, "Jonas Ferreira", "Amara Okafor", "Priya Raman",
                "Eli Sørensen", "Grace Whitfield"));
        clients.put(tomas.id(), clients(tomas, SPANISH, "Lucía Paredes", "Andrés Ibáñez"));
        return new SamplePractice(owner, List.of(maya, tomas), clients);
    }

    private List<Person> clients(Person therapist, Locale language, String... names) {
        var added = new ArrayList<Person>();
        for (var name : names) {
            var first = PersonName.fold(name.split(" ")[0]);
            var account = Account.client(name, email(first), language, therapist.id(), clock.instant());
            account.tell(ToldFacts.of(TOLD.getOrDefault(name, Facts.NONE)));
            added.add(add(account));
        }
        return added;
    }

    private Person add(Account account) {
        account.secure(hash, clock.instant());
        accounts.add(account);
        return account.person(settings.zone());
    }

    private static EmailAddress email(String name) {
        return EmailAddress.of(name + "@example.org");
    }
}
