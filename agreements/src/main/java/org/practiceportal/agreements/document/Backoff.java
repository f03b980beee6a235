package org.practiceportal.agreements.document;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Waits a little after something failed, twice as long after it failed again, and never longer than an hour; it never gives up. */
final class Backoff {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Duration first;

    private final Map<String, Wait> waits = new ConcurrentHashMap<>();

    /** @param first how long to wait the first time */
    Backoff(Duration first) {
        this.first = first;
    }

    private record Wait(Duration lasts, Instant until) {}

    /** Whether it is time to try. */
    boolean isOver(String what, Instant now) {
        var wait = waits.get(what);
        return wait == null || !now.isBefore(wait.until());
    }

    void failed(String what, Instant now) {
        waits.compute(what, (name, wait) -> {
            var lasts = wait == null ? first : wait.lasts().multipliedBy(2);
            var bounded = lasts.compareTo(LONGEST) > 0 ? LONGEST : lasts;
            return new Wait(bounded, now.plus(bounded));
        });
    }

    void succeeded(String what) {
        waits.remove(what);
    }
}
