package org.practiceportal.web.gate;

import java.util.HashMap;
import java.util.Map;

/** How many are sending something at the same time, altogether and from one place. */
final class Senders {

    private final int most;
    private final int mostEach;
    private final Map<String, Integer> now = new HashMap<>();
    private int all;

    Senders(int most, int mostEach) {
        this.most = most;
        this.mostEach = mostEach;
    }

    /** {@code false} if there are too many. */
    synchronized boolean begin(String who) {
        var own = now.getOrDefault(who, 0);
        if (all == most || own == mostEach) {
            return false;
        }
        now.put(who, own + 1);
        all++;
        return true;
    }

    synchronized void end(String who) {
        now.computeIfPresent(who, (key, own) -> own == 1 ? null : own - 1);
        all--;
    }
}
