package org.practiceportal.api;

import java.util.List;
import java.util.Map;

/**
 * The made-up people of a sample practice.
 *
 * @param owner      runs it
 * @param therapists at least two
 * @param clients    of each therapist, several
 */
public record SamplePractice(Person owner, List<Person> therapists, Map<PersonId, List<Person>> clients) {

    public SamplePractice {
        therapists = List.copyOf(therapists);
        clients = Map.copyOf(clients);
    }
}
