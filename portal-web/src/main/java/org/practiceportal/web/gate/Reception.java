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
    private final Answers answers;
    private final ScheduledExecutorService clock;
    private final Senders forms = new Senders(4000, 2000);
    /** What they send is set down on the disk. */
    private final Senders files = new Senders(64, 16);

    Reception(Limits limits, Answers answers, ScheduledExecutorService clock) {
        this.limits = limits;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param done is called when all of it is here */
    void receive(Visit visit, Runnable done) throws IOException {
        var request = visit.request();
        var length = request.getContentLengthLong();
        if (length < 0) {
            answers.refuse(visit, HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getHeader("Content-Encoding") != null) {
            answers.refuse(visit, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var multipart = ReceivedRequest.isMultipart(request);
        var limit = multipart ? limits.forFiles(request).orElse(null) : limits.forForms(request);
        if (limit == null) {
            readAway(visit, "404");
        } else if (length > limit.bytes()) {
            readAway(visit, "413");
        } else {
            var body = new Spool(IN_MEMORY);
            visit.receive(body);
            if (length == 0) {
                done.run();
                return;
            }
            take(visit, body, limit.within(), multipart ? files : forms, done);
        }
    }

    private void take(Visit visit, Spool body, Duration within, Senders senders, Runnable done) throws IOException {
        var who = Lanes.who(visit.request());
        if (!senders.begin(who)) {
            visit.response().setHeader("Connection", "close");
            answers.busy(visit);
            return;
        }
        visit.leaveThread();
        var in = visit.request().getInputStream();
        var receiving = new Receiving(in, body, visit.request().getContentLengthLong(), clock);
        var end = clock.schedule(receiving::giveUp, within.toMillis(), TimeUnit.MILLISECONDS);
        receiving.whenOver(how -> {
            end.cancel(false);
            senders.end(who);
            switch (how) {
                case RECEIVED -> done.run();
                case TOO_SLOW -> answers.refuse(visit, HttpServletResponse.SC_REQUEST_TIMEOUT);
                case GONE -> visit.end();
            }
        });
        in.setReadListener(receiving);
    }

    /**
     * A browser that is answered while it still sends shows a broken connection instead of the answer, so what it sends
     * is read and forgotten.
     */
    private void readAway(Visit visit, String page) throws IOException {
        var request = visit.request();
        var most = Limits.isKnown(request) || limits.filePage(request).isPresent()
                ? READ_AWAY
                : READ_AWAY_FROM_STRANGERS;
        Runnable lead = () -> {
            RelativeRedirects.redirect(visit.response(), request.getContextPath() + "/error/" + page + ".xhtml");
            answers.send(visit, new byte[0]);
        };
        if (request.getContentLengthLong() > most) {
            visit.response().setHeader("Connection", "close");
            lead.run();
        } else {
            take(visit, null, READ_AWAY_WITHIN, forms, lead);
        }
    }
}
