package org.practiceportal.agreements.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.invitation.Circles;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Refused;
import org.practiceportal.api.RelationState;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Text;

/**
 * A therapist lets a relation rest, ends it, or begins it again; or takes somebody off who never came in. Takes turns with
 * whoever signs, so that of two at once one comes first. Saying it twice is saying it once.
 */
@ApplicationScoped
public class Relating {

    /** In characters. */
    private static final int LONGEST_WORDS = 2000;

    @Inject
    Invitations invitations;

    @Inject
    Circles circles;

    @Inject
    Concluding concluding;

    @Inject
    Answers answers;

    @Inject
    Relations relations;

    /**
     * @param since a day that is not to come
     * @param words to the client; may be empty
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if it cannot become that, the day cannot be right, or the words are too long
     */
    @Transactional
    public void change(Person therapist, PersonId client, RelationState next, LocalDate since, String words) {
        lock(therapist, client);
        relations.change(therapist, client, next, since, Typed.words(words, LONGEST_WORDS));
    }

    /**
     * @throws NotFound if it is not this therapist's client
     * @throws Refused  if the client has come in or signed on paper, or others were to sign together with them
     */
    @Transactional
    public void takeOff(Person therapist, PersonId client) {
        lock(therapist, client).ifPresent(invitation -> {
            Refused.unless(answers.holding(invitation).isEmpty() && answers.acknowledgement(invitation).isEmpty(),
                    Text.of(Typed.BUNDLE, "takeOff.signed"));
            Refused.unless(invitation.circle().isEmpty() || circles.isClosed(invitation),
                    Text.of(Typed.BUNDLE, "takeOff.circle"));
        });
        relations.takeOff(therapist, client);
    }

    private Optional<Invitation> lock(Person therapist, PersonId client) {
        var current = invitations.current(therapist.id(), client);
        current.ifPresent(concluding::lock);
        return current;
    }
}
