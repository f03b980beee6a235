package org.practiceportal.web.gate;

import java.util.concurrent.atomic.AtomicLong;

/** So much of the heap is for what comes and goes, all requests together. */
final class Memory {

    private final long most;
    private final AtomicLong used = new AtomicLong();

    Memory(long most) {
        this.most = most;
    }

    /** {@code false} if there is not enough left. */
    boolean take(long bytes) {
        if (used.addAndGet(bytes) > most) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }
}
