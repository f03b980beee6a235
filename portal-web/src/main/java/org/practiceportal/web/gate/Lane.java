package org.practiceportal.web.gate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Places for so many at once; the others wait, without a thread. Those who ask take turns: whoever asks a hundred times
 * waits behind somebody else who asks once.
 */
final class Lane {

    private final int most;
    private final int mostWaiting;
    private final int mostWaitingEach;
    private final Duration patience;
    private final ScheduledExecutorService clock;
    private final Map<String, Deque<Waiting>> waiting = new LinkedHashMap<>();
    private int taken;
    private int waitingNow;

    Lane(int most, int mostWaiting, int mostWaitingEach, Duration patience, ScheduledExecutorService clock) {
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.mostWaitingEach = mostWaitingEach;
        this.patience = patience;
        this.clock = clock;
    }

    private static final class Waiting {

        private final String who;
        private final Runnable go;
        private final Runnable tooLate;
        private ScheduledFuture<?> end;

        Waiting(String who, Runnable go, Runnable tooLate) {
            this.who = who;
            this.go = go;
            this.tooLate = tooLate;
        }
    }

    /** Takes a place if one is free. Whoever has one gives it back by {@link #leave}. */
    synchronized boolean enter() {
        if (taken == most) {
            return false;
        }
        taken++;
        return true;
    }

    /**
     * Takes a place, now or later.
     *
     * @param who     takes turns with the others
     * @param go      is called with a place
     * @param tooLate is called instead when there are too many already, or none was free in time
     */
    void enter(String who, Runnable go, Runnable tooLate) {
        Runnable now;
        synchronized (this) {
            now = enter() ? go : queue(new Waiting(who, go, tooLate)) ? () -> {} : tooLate;
        }
        now.run();
    }

    private boolean queue(Waiting next) {
        var own = waiting.getOrDefault(next.who, new ArrayDeque<>());
        if (waitingNow == mostWaiting || own.size() == mostWaitingEach) {
            return false;
        }
        own.add(next);
        waiting.put(next.who, own);
        waitingNow++;
        next.end = clock.schedule(() -> giveUp(next), patience.toMillis(), TimeUnit.MILLISECONDS);
        return true;
    }

    private void giveUp(Waiting late) {
        synchronized (this) {
            var own = waiting.get(late.who);
            if (own == null || !own.remove(late)) {
                return;
            }
            waitingNow--;
            if (own.isEmpty()) {
                waiting.remove(late.who);
            }
        }
        late.tooLate.run();
    }

    /** Gives a place back, to whoever's turn it is. */
    void leave() {
        var next = next();
        if (next != null) {
            next.end.cancel(false);
            next.go.run();
        }
    }

    private synchronized Waiting next() {
        var turn = waiting.entrySet().iterator();
        if (!turn.hasNext()) {
            taken--;
            return null;
        }
        var own = turn.next();
        var next = own.getValue().remove();
        turn.remove();
        if (!own.getValue().isEmpty()) {
            waiting.put(own.getKey(), own.getValue());
        }
        waitingNow--;
        return next;
    }
}
