package org.practiceportal.agreements.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet.Place;
import org.practiceportal.api.PersonId;

/**
 * What can be signed now: both agreed on it, and it is not what holds.
 *
 * @param amended what holds but for this
 * @param number  from 1, among the amendments to it
 * @param before  the places that hold
 * @param now     the places both agreed on
 * @param begun   the amendment that one of the two has signed already; {@code null} if nobody has
 */
public record AmendmentDraft(Acknowledgement amended, int number, List<Place> before, List<Place> now,
        Amendment begun) {

    public AmendmentDraft {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** Of what it says. */
    public String digest() {
        return Amendment.digest(amended, now);
    }

    Amendment amendment(Instant at) {
        return begun != null ? begun : new Amendment(amended, number, before, now, at);
    }

    /** Whether this person has signed and the other has not. */
    public boolean isSignedBy(PersonId person) {
        return Optional.ofNullable(begun).flatMap(amendment -> amendment.signatureOf(person)).isPresent();
    }

    /** Places that are new or read differently. */
    public List<Place> added() {
        return now.stream().filter(place -> !before.contains(place)).toList();
    }

    /** Names of places that are no longer on the list. */
    public List<String> leaving() {
        var names = now.stream().map(Place::name).toList();
        return before.stream().map(Place::name).filter(name -> !names.contains(name)).toList();
    }
}
