package org.practiceportal.web.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends an answer as fast as somebody reads it, without a thread that waits for them. */
final class Sending implements WriteListener {

    private static final int LEAST_SECONDS = 30;
    /** Bytes a second: less than the slowest of phones. */
    private static final int SLOWEST = 4096;

    private final PendingRequest request;
    private final ServletOutputStream out;
    private final Spool answer;
    private final InputStream in;
    private final byte[] piece = new byte[8192];
    private final AtomicBoolean over = new AtomicBoolean();
    private ScheduledFuture<?> late;

    private Sending(PendingRequest request, ServletOutputStream out, Spool answer) {
        this.request = request;
        this.out = out;
        this.answer = answer;
        this.in = answer.open();
    }

    /** @param clock ends it when somebody reads too slowly */
    static void start(PendingRequest request, Spool answer, ScheduledExecutorService clock) throws IOException {
        var out = request.detach().getResponse().getOutputStream();
        var sending = new Sending(request, out, answer);
        sending.late = clock.schedule(sending::end, LEAST_SECONDS + answer.size() / SLOWEST, TimeUnit.SECONDS);
        out.setWriteListener(sending);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!over.get() && out.isReady()) {
            var read = in.read(piece);
            if (read < 0) {
                end();
                return;
            }
            out.write(piece, 0, read);
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            late.cancel(false);
            answer.close();
            request.complete();
        }
    }
}
