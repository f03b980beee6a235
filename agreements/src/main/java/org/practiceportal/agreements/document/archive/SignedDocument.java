package org.practiceportal.agreements.document.archive;

import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/**
 * Something that two people signed and that gets a sealed copy of its own: an agreement, or an amendment to one. What happens to
 * the copy afterwards is the same for both.
 *
 * @param id       names the copy too
 * @param language BCP 47 tag; the copy speaks it
 */
public record SignedDocument(String id, PersonId therapist, PersonId client, String language) {

    public static SignedDocument of(Acknowledgement agreement) {
        var invitation = agreement.invitation();
        return new SignedDocument(agreement.id(), invitation.therapist(), invitation.client(),
                invitation.version().language());
    }

    public static SignedDocument of(Amendment amendment) {
        return new SignedDocument(amendment.id(), amendment.therapist(), amendment.client(),
                amendment.amended().invitation().version().language());
    }

    /** Whether this is one of the two. */
    boolean isOf(Person person) {
        return therapist.equals(person.id()) || client.equals(person.id());
    }
}
