package org.practiceportal.agreements.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.agreements.document.archive.Proving;
import org.practiceportal.agreements.document.archive.Revision.Kind;
import org.practiceportal.agreements.document.archive.Revisions;
import org.practiceportal.agreements.document.seal.TrustServices;
import org.practiceportal.api.Rounds;

/** Goes round the sealed copies for which others still have something to say, for as long as it takes. */
@ApplicationScoped
class ProvingRounds {

    private static final Logger LOG = Logger.getLogger(ProvingRounds.class.getName());
    private static final int ROUND = 50;
    private static final int MOST_FAILURES = 3;
    private static final int LONGEST_REASON = 300;
    private static final Duration EARLY = Duration.ofDays(60);
    private static final String OTHERS = "others";

    @Inject
    Rounds rounds;

    @Inject
    Revisions revisions;

    @Inject
    TrustServices trustServices;

    @Inject
    Proving proving;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.seal.every")
    Duration every;

    private Backoff backoff;

    @PostConstruct
    void open() {
        backoff = new Backoff(every);
    }

    void round() {
        if (trustServices.longTermProof().isEmpty() || !backoff.isOver(OTHERS, clock.instant())) {
            return;
        }
        var failures = 0;
        for (var copy : waiting()) {
            if (rounds.isEnding()) {
                return;
            }
            if (backoff.isOver(copy, clock.instant()) && !isProved(copy) && ++failures == MOST_FAILURES) {
                break;
            }
        }
        if (failures > 0) {
            backoff.failed(OTHERS, clock.instant());
        } else {
            backoff.succeeded(OTHERS);
        }
    }

    private Set<String> waiting() {
        var copies = new LinkedHashSet<>(revisions.withoutTime(ROUND));
        if (trustServices.isLongTerm()) {
            copies.addAll(revisions.withoutEvidence(ROUND));
        }
        copies.addAll(revisions.ending(clock.instant().plus(EARLY), ROUND));
        return copies;
    }

    /** As far as it can be now. One that fails must not stop the others. */
    private boolean isProved(String copy) {
        try {
            for (int steps = 0; steps < Kind.values().length && proving.goOn(copy).isPresent(); steps++) {
                backoff.succeeded(copy);
            }
            return true;
        } catch (IOException e) {
            backoff.failed(copy, clock.instant());
            LOG.warning(() -> "The proof of a sealed copy waits, and is tried again: " + oneLine(e.getMessage()));
            return false;
        } catch (PersistenceException e) {
            LOG.log(Level.FINE, "Something else was added to a copy at the same time; the next round looks again.", e);
            return true;
        } catch (RuntimeException e) {
            backoff.failed(copy, clock.instant());
            LOG.log(Level.SEVERE, "The proof of the sealed copy " + copy + " failed; it is tried again.", e);
            return true;
        }
    }

    /** Part of it is what others said. */
    private static String oneLine(String reason) {
        var line = reason.replaceAll("\\p{C}", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
