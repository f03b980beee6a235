package org.practiceportal.web.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes in what somebody sends as fast as it comes, without a thread that waits for it. */
final class Receiving implements ReadListener {

    private final ServletInputStream in;
    private final Spool body;
    private final Runnable done;
    private final Runnable gone;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Runnable whenOver = () -> {};

    /**
     * @param body where it is kept; {@code null} to forget it
     * @param done all of it is here
     * @param gone whoever sent it has left
     */
    Receiving(ServletInputStream in, Spool body, Runnable done, Runnable gone) {
        this.in = in;
        this.body = body;
        this.done = done;
        this.gone = gone;
    }

    @Override
    public void onDataAvailable() throws IOException {
        var piece = new byte[8192];
        // Whether all has been read only onAllDataRead tells: this server calls finished what it has received, but we have not.
        while (!over.get() && in.isReady()) {
            int read = in.read(piece);
            if (read > 0 && body != null) {
                body.write(piece, 0, read);
            }
        }
    }

    @Override
    public void onAllDataRead() {
        if (stop()) {
            done.run();
        }
    }

    @Override
    public void onError(Throwable broken) {
        if (stop()) {
            gone.run();
        }
    }

    void whenOver(Runnable act) {
        whenOver = act;
    }

    /** Takes no more; {@code false} if it was over already. */
    boolean stop() {
        var first = over.compareAndSet(false, true);
        whenOver.run();
        return first;
    }
}
