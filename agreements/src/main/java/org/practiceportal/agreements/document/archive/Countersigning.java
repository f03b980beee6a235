package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Adds a second signature, with the practice's key and for the therapist by name. The first stays valid. */
@ApplicationScoped
public class Countersigning {

    private static final Logger LOG = Logger.getLogger(Countersigning.class.getName());
    /** A time stamp may come in between. */
    private static final int TRIES = 3;

    @Inject
    SealedCopies copies;

    @Inject
    Revisions revisions;

    @Inject
    KeepingRevisions keepingRevisions;

    @Inject
    Sealer sealer;

    /**
     * Doing it twice changes nothing.
     *
     * @throws NotFound if there is no sealed copy, or the client is not this therapist's
     * @throws Refused  if the practice's key cannot seal now, or the copy has no place for a second signature
     */
    public void countersign(Person therapist, String copy) {
        var signedDocument = copies.signed(therapist, copy);
        if (!signedDocument.therapist().equals(therapist.id())) {
            throw new NotFound();
        }
        if (!sealer.isReady()) {
            throw new Refused(Text.of(Typed.BUNDLE, "countersign.ended"));
        }
        for (int left = TRIES; left > 0 && !isDone(therapist, signedDocument, left == 1); left--) {
            // Somebody was quicker; what they added is read, and the next try builds on it.
        }
    }

    private boolean isDone(Person therapist, SignedDocument signedDocument, boolean last) {
        var file = revisions.file(signedDocument).orElseThrow(NotFound::new);
        if (file.has(Kind.COUNTERSIGNED)) {
            return true;
        }
        try {
            keepingRevisions.countersigned(file, made(file, therapist, signedDocument), therapist.id(),
                    therapist.name());
            return true;
        } catch (PersistenceException e) {
            if (last) {
                throw e;
            }
            return false;
        }
    }

    /** Whatever goes wrong with it, the copy stays as it is. */
    private Intact made(SealedFile file, Person therapist, SignedDocument signedDocument) {
        try {
            return sealer.countersigned(file.bytes(), therapist.name(), signedDocument.language());
        } catch (IllegalStateException e) {
            LOG.log(Level.SEVERE, "Countersigning " + signedDocument.id() + " failed; nothing was added.", e);
            throw new Refused(Text.of(Typed.BUNDLE, "countersign.failed"));
        }
    }
}
