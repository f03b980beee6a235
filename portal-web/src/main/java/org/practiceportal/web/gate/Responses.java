package org.practiceportal.web.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.web.shell.Unavailable;

/** How answers leave: as fast as they are read, without a thread that waits for it. */
final class Responses {

    private static final Logger LOG = Logger.getLogger(Responses.class.getName());
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int TYPED = 1 << 16;

    private final ScheduledExecutorService clock;

    Responses(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /** Says calmly that there is no place right now; what somebody has typed waits on the page that says so. */
    void busy(PendingRequest pendingRequest) {
        send(pendingRequest,
                Unavailable.prepare(pendingRequest.request(), pendingRequest.response(), SOON, typed(pendingRequest)));
    }

    /** Files, and very many words, are not carried to and fro while the portal is busy. */
    private static Map<String, String[]> typed(PendingRequest pendingRequest) {
        if (pendingRequest.body() == null || pendingRequest.body().size() > TYPED
                || ReceivedRequest.isMultipart(pendingRequest.request())) {
            return Map.of();
        }
        try {
            return new ReceivedRequest(pendingRequest.request(), pendingRequest.body()).getParameterMap();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Answers with no more than a status: no page of ours sends such a thing. */
    void refuse(PendingRequest pendingRequest, int status) {
        pendingRequest.response().setStatus(status);
        pendingRequest.response().setHeader("Connection", "close");
        send(pendingRequest, new byte[0]);
    }

    void send(PendingRequest pendingRequest, byte[] bytes) {
        try {
            send(pendingRequest, Spool.of(bytes));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Whoever asked has left", e);
            pendingRequest.end();
        }
    }

    void send(PendingRequest pendingRequest, Spool bytes) throws IOException {
        pendingRequest.leave();
        if (bytes.size() > 0 && !pendingRequest.request().getMethod().equals("HEAD")) {
            pendingRequest.response().setContentLengthLong(bytes.size());
            if (!pendingRequest.request().isAsyncSupported()) {
                // A file of ours, or the page about one that is not there: the connection takes them at once.
                bytes.open().transferTo(pendingRequest.response().getOutputStream());
                bytes.close();
                return;
            }
            Sending.start(pendingRequest, bytes, clock);
        } else if (pendingRequest.isDetached()) {
            pendingRequest.end();
        }
    }
}
