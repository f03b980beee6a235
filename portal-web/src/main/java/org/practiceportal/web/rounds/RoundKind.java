package org.practiceportal.web.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Work that is done in rounds here, and how it went on this instance. */
final class RoundKind implements Runnable {

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final Clock clock;
    private final Instant since;
    private volatile Instant wellAt;
    private volatile Instant failedAt;

    RoundKind(String name, Duration pause, Runnable work, Clock clock) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Whatever it is that went wrong, it is for others to tell. */
    @Override
    public void run() {
        var well = false;
        try {
            work.run();
            well = true;
        } finally {
            if (well) {
                wellAt = clock.instant();
            } else {
                failedAt = clock.instant();
            }
        }
    }

    String name() {
        return name;
    }

    Duration pause() {
        return pause;
    }

    /** From when on it is done here. */
    Instant since() {
        return since;
    }

    /** {@code null} if none has ended well here. */
    Instant wellAt() {
        return wellAt;
    }

    /** {@code null} if none has failed here. */
    Instant failedAt() {
        return failedAt;
    }
}
