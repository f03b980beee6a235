package org.practiceportal.web.gate;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.web.shell.Unavailable;

/** How answers leave: as fast as they are read, without a thread that waits for it. */
final class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class.getName());
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int TYPED = 1 << 16;

    private final ScheduledExecutorService clock;

    Answers(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    /** Says calmly that there is no place right now; what somebody has typed waits on the page that says so. */
    void busy(Visit visit) {
        send(visit, Unavailable.prepare(visit.request(), visit.response(), SOON, typed(visit)));
    }

    /** Files, and very many words, are not carried to and fro while the portal is busy. */
    private static Map<String, String[]> typed(Visit visit) {
        if (visit.body() == null || visit.body().size() > TYPED || ReceivedRequest.isMultipart(visit.request())) {
            return Map.of();
        }
        try {
            return new ReceivedRequest(visit.request(), visit.body()).getParameterMap();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /** Answers with no more than a status: no page of ours sends such a thing. */
    void refuse(Visit visit, int status) {
        visit.response().setStatus(status);
        visit.response().setHeader("Connection", "close");
        send(visit, new byte[0]);
    }

    void send(Visit visit, byte[] bytes) {
        try {
            send(visit, Spool.of(bytes));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Whoever asked has left", e);
            visit.end();
        }
    }

    void send(Visit visit, Spool bytes) throws IOException {
        visit.leave();
        if (bytes.size() > 0 && !visit.request().getMethod().equals("HEAD")) {
            visit.response().setContentLengthLong(bytes.size());
            if (!visit.request().isAsyncSupported()) {
                // A file of ours, or the page about one that is not there: the connection takes them at once.
                bytes.open().transferTo(visit.response().getOutputStream());
                bytes.close();
                return;
            }
            Sending.start(visit.detach(), bytes, clock);
        } else if (visit.isDetached()) {
            visit.end();
        }
    }
}
