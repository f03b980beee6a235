package org.practiceportal.agreements.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.Facts;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;

/** Changes what a therapist knows about a client, to nothing that would stand in the way of an invitation. */
@ApplicationScoped
public class ChangingFacts {

    @Inject
    People people;

    @Inject
    PrintableCharacters printableCharacters;

    /**
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the name is empty or cannot be printed, or something is not what it should be
     */
    @Transactional
    public Person change(Person therapist, PersonId client, String name, Facts facts, Locale language) {
        var changed = people.changeClient(therapist, client, name, facts, language);
        Invitee.requirePrintable(changed.name(), printableCharacters);
        return changed;
    }
}
