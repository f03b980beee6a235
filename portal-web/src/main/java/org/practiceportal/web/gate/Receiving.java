package org.practiceportal.web.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Takes in what somebody sends as fast as it comes, without a thread that waits for it. */
final class Receiving implements ReadListener {

    /** How it ended. */
    enum End {
        RECEIVED, TOO_SLOW, GONE
    }

    private final ServletInputStream in;
    private final Spool body;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Consumer<End> whenOver = how -> {};

    /** @param body where it is kept; {@code null} to forget it */
    Receiving(ServletInputStream in, Spool body) {
        this.in = in;
        this.body = body;
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
