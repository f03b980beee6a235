package org.practiceportal.agreements.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.practiceportal.agreements.document.archive.KeptFiles;
import org.practiceportal.agreements.document.check.SealCheck;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.seal.SealCertificates;
import org.practiceportal.agreements.document.seal.Sealer;
import org.practiceportal.agreements.document.seal.TrustServices;

/**
 * Checks strangers' files, a few at a time, so that nobody can fill the memory by sending many. Who sends them is
 * not looked at here.
 */
@ApplicationScoped
public class FileChecking {

    private static final int PLACES = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;

    @Inject
    KeptFiles files;

    @Inject
    SealCertificates certificates;

    @Inject
    Sealer sealer;

    @Inject
    TrustServices trustServices;

    private final Semaphore places = new Semaphore(PLACES, true);

    /** Where a file comes from. */
    @FunctionalInterface
    interface Source {

        InputStream open() throws IOException;
    }

    /** @return nothing if there was no place for a while */
    Optional<SealCheck.Answer> check(Source source, String asked) throws IOException {
        if (!taken()) {
            return Optional.empty();
        }
        try (var in = source.open()) {
            return Optional.of(new SealCheck(trusted(), files).check(in.readNBytes(SealCheck.MOST_BYTES + 1), asked));
        } finally {
            places.release();
        }
    }

    /** The practice's key also signs for its therapists. */
    private TrustedCertificates trusted() {
        var own = Stream.concat(certificates.everUsed().stream(), Stream.of(sealer.key().certificate())).distinct()
                .toList();
        return new TrustedCertificates(own, own, trustServices.believed());
    }

    private boolean taken() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
