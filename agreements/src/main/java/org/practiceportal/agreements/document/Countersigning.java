package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.document.Revision.Kind;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Adds a second signature, with the practice's key and for the therapist by name. The first stays valid. */
@ApplicationScoped
public class Countersigning {

    /** A time stamp may come in between. */
    private static final int TRIES = 3;

    @Inject
    SealedCopies copies;

    @Inject
    Revisions revisions;

    @Inject
    Additions additions;

    @Inject
    Press press;

    /**
     * Doing it twice changes nothing.
     *
     * @throws NotFound if there is no sealed copy, or the client is not this therapist's
     * @throws Refused  if the practice's key cannot seal now, or the copy has no place for a second signature
     */
    public void countersign(Person therapist, String copy) {
        var signed = copies.signed(therapist, copy);
        if (!signed.therapist().equals(therapist.id())) {
            throw new NotFound();
        }
        if (!press.isReady()) {
            throw new Refused(Text.of(Typed.BUNDLE, "countersign.ended"));
        }
        for (int left = TRIES; left > 0 && !isDone(therapist, signed, left == 1); left--) {
            // Somebody was quicker; what they added is read, and the next try builds on it.
        }
    }

    private boolean isDone(Person therapist, Signed signed, boolean last) {
        var file = revisions.file(signed).orElseThrow(NotFound::new);
        if (file.has(Kind.COUNTERSIGNED)) {
            return true;
        }
        try {
            additions.countersigned(file, press.countersigned(file.bytes(), therapist.name(), signed.language()),
                    therapist.id(), therapist.name());
            return true;
        } catch (PersistenceException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }
}
