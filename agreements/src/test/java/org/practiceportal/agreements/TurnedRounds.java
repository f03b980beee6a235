package org.practiceportal.agreements;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.practiceportal.api.Rounds;

/** What the portal does again and again, done when a test says so. */
public final class TurnedRounds implements Rounds {

    private final Map<String, Runnable> all = new HashMap<>();

    @Override
    public Round every(String name, Duration pause, Runnable work) {
        all.put(name, work);
        return work::run;
    }

    @Override
    public Round onEachInstance(String name, Duration pause, Runnable work) {
        return every(name, pause, work);
    }

    @Override
    public boolean isEnding() {
        return false;
    }

    public void turn(String name) {
        all.get(name).run();
    }
}
