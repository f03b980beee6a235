package org.practiceportal.web.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Takes in what somebody sends as fast as it comes, without a thread that waits for it. */
final class Receiving implements ReadListener {

    /** How it ended. */
    enum End {
        RECEIVED,
        TOO_SLOW,
        GONE
    }

    /** How long the server may take to say what we have seen. */
    private static final Duration GRACE = Duration.ofMillis(200);

    private final ServletInputStream in;
    private final Spool body;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Consumer<End> whenOver = how -> {};

    private long missing;

    /**
     * @param body   where it is kept; {@code null} to forget it
     * @param length in bytes, more than none
     */
    Receiving(ServletInputStream in, Spool body, long length, ScheduledExecutorService clock) {
        this.in = in;
        this.body = body;
        this.missing = length;
        this.clock = clock;
    }

    /** @param act is called once */
    void whenOver(Consumer<End> act) {
        whenOver = act;
    }

    /** It took too long. */
    void giveUp() {
        end(End.TOO_SLOW);
    }

    @Override
    public void onDataAvailable() throws IOException {
        var piece = new byte[8192];
        // Asked once more after the last byte, this server tells twice that it was the last, or never.
        while (missing > 0 && !over.get() && in.isReady()) {
            var read = in.read(piece);
            if (read > 0) {
                missing -= read;
                if (body != null) {
                    body.write(piece, 0, read);
                }
            }
        }
        if (missing == 0 && in.isFinished()) {
            end(End.RECEIVED);
        } else if (missing == 0) {
            // It is about to say so, and may not be answered before; but nobody waits for it if it does not.
            clock.schedule(() -> end(End.RECEIVED), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void onAllDataRead() {
        end(End.RECEIVED);
    }

    @Override
    public void onError(Throwable broken) {
        end(End.GONE);
    }

    private void end(End how) {
        if (over.compareAndSet(false, true)) {
            whenOver.accept(how);
        }
    }
}
