package org.practiceportal.agreements.document.proof;

import java.io.IOException;
import java.time.Duration;

/** The time that a whole act with others may take, however many of them are asked, and each in good time. */
final class TimeBudget {

    private static final Duration ALL = Duration.ofSeconds(30);

    private final long end = System.nanoTime() + ALL.toNanos();

    /** @throws IOException if nobody else may be asked */
    void requireMore() throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new IOException("those who were asked took longer than " + ALL.toSeconds() + " seconds in all");
        }
    }
}
