package org.practiceportal.agreements.document.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.check.Intact;
import org.practiceportal.agreements.document.seal.TrustServices;

/** Adds to a sealed copy what others say about it. The time is theirs or none: this clock never stands in for it. */
@ApplicationScoped
public class Proving {

    @Inject
    Revisions revisions;

    @Inject
    KeepingRevisions keepingRevisions;

    @Inject
    TrustServices trustServices;

    @Inject
    Clock clock;

    /**
     * Adds what comes next, if anything does. Runs outside a transaction, since others are waited for.
     *
     * @return what was added
     * @throws IOException if others could not be asked or believed, with the reason
     */
    public Optional<Kind> goOn(String copy) throws IOException {
        var longTermProof = trustServices.longTermProof().orElseThrow();
        var file = revisions.file(copy);
        var next = file.next(clock.instant(), longTermProof.isLongTerm());
        if (next.isPresent() && next.get() == Kind.TIME) {
            var stamped = longTermProof.stamped(file.bytes());
            keepingRevisions.stamped(file, Intact.of(stamped.file()), stamped.stamp());
        } else if (next.isPresent()) {
            keepingRevisions.evidenced(file, Intact.of(longTermProof.evidenced(file.bytes())));
        }
        return next;
    }
}
