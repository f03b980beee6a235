package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.practiceportal.agreements.acknowledgement.HandingOver;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** Asks all clients of a therapist who has left, each in a transaction of their own, whether they would go on with a colleague. */
@ApplicationScoped
public class HandingOverAll {

    @Inject
    Standings standings;

    @Inject
    People people;

    @Inject
    HandingOver handingOver;

    /**
     * Whoever was asked already is not asked again, so that after a fault the rest are asked by another press.
     *
     * @throws org.practiceportal.api.Refused if the colleague is not here, or the words are too long; nobody is asked then
     */
    public void ask(Person owner, Person left, PersonId to, String words) {
        people.find(standings.toHandOver(left)).values().stream().filter(Person::active)
                .forEach(client -> handingOver.askFor(owner, left, client.id(), to, words));
    }
}
