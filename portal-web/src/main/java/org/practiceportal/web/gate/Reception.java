package org.practiceportal.web.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.practiceportal.web.shell.RelativeRedirects;

/** Receives what people send, or turns it away before it is read. */
final class Reception {

    /** A thousand of them are what the heap has to spare. */
    private static final int IN_MEMORY = 1 << 14;
    private static final long READ_AWAY = 64L << 20;
    private static final long READ_AWAY_FROM_STRANGERS = 8L << 20;
    private static final Duration READ_AWAY_WITHIN = Duration.ofSeconds(20);

    private final Limits limits;
    private final Responses responses;
    private final ScheduledExecutorService clock;
    private final Senders forms = new Senders(4000, 2000);
    /** What they send is set down on the disk. */
    private final Senders files = new Senders(64, 16);

    Reception(Limits limits, Responses responses, ScheduledExecutorService clock) {
        this.limits = limits;
        this.responses = responses;
        this.clock = clock;
    }

    /** @param done is called when all of it is here */
    void receive(PendingRequest pendingRequest, Runnable done) throws IOException {
        var request = pendingRequest.request();
        var length = request.getContentLengthLong();
        if (length < 0) {
            responses.refuse(pendingRequest, HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getHeader("Content-Encoding") != null) {
            responses.refuse(pendingRequest, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var multipart = ReceivedRequest.isMultipart(request);
        var limit = multipart ? limits.forFiles(request).orElse(null) : limits.forForms(request);
        if (limit == null) {
            readAway(pendingRequest, "404");
        } else if (length > limit.bytes()) {
            readAway(pendingRequest, "413");
        } else {
            var body = new Spool(IN_MEMORY);
            pendingRequest.receive(body);
            if (length == 0) {
                done.run();
                return;
            }
            take(pendingRequest, body, limit.within(), multipart ? files : forms, done);
        }
    }

    private void take(PendingRequest pendingRequest, Spool body, Duration within, Senders senders, Runnable done)
            throws IOException {
        var who = Lanes.who(pendingRequest.request());
        if (!senders.begin(who)) {
            responses.busy(pendingRequest);
            return;
        }
        pendingRequest.leaveThread();
        var in = pendingRequest.request().getInputStream();
        var receiving = new Receiving(in, body, pendingRequest.request().getContentLengthLong(), clock);
        var end = clock.schedule(receiving::giveUp, within.toMillis(), TimeUnit.MILLISECONDS);
        receiving.whenOver(how -> {
            end.cancel(false);
            senders.end(who);
            switch (how) {
                case RECEIVED -> done.run();
                case TOO_SLOW -> responses.refuse(pendingRequest, HttpServletResponse.SC_REQUEST_TIMEOUT);
                case GONE -> pendingRequest.end();
            }
        });
        in.setReadListener(receiving);
    }

    /**
     * A browser that is answered while it still sends shows a broken connection instead of the answer, so what it sends
     * is read and forgotten.
     */
    private void readAway(PendingRequest pendingRequest, String page) throws IOException {
        var request = pendingRequest.request();
        var most = Limits.isKnown(request) || limits.filePage(request).isPresent()
                ? READ_AWAY
                : READ_AWAY_FROM_STRANGERS;
        Runnable lead = () -> {
            RelativeRedirects.redirect(pendingRequest.response(),
                    request.getContextPath() + "/error/" + page + ".xhtml");
            responses.send(pendingRequest, new byte[0]);
        };
        if (request.getContentLengthLong() > most) {
            pendingRequest.response().setHeader("Connection", "close");
            lead.run();
        } else {
            take(pendingRequest, null, READ_AWAY_WITHIN, forms, lead);
        }
    }
}
