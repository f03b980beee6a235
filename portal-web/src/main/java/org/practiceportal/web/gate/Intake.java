package org.practiceportal.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.web.shell.ErrorPages;
import org.practiceportal.web.shell.Gate;
import org.practiceportal.web.shell.RelativeRedirects;
import org.practiceportal.web.shell.SecurityHeaders;
import org.practiceportal.web.shell.Unavailable;

/**
 * Takes requests in: first all that they send, without a thread that waits for it, then their place among those that are
 * worked on at once.
 */
public class Intake extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Intake.class.getName());
    /** A sixteenth of a megabyte for each of a thousand would be as much as the heap has to spare. */
    private static final int IN_MEMORY = 1 << 14;
    private static final long READ_AWAY = 64L << 20;
    private static final long READ_AWAY_FROM_STRANGERS = 1L << 20;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Inject
    transient Limits limits;

    private transient ScheduledExecutorService clock;
    private transient Lanes lanes;
    private final transient Resources resources = new Resources();
    private transient Injection injection;
    /** As many as there are places. */
    private transient ExecutorService workers;
    private final transient Senders forms = new Senders(4000, 2000);
    /** What they send is set down on the disk. */
    private final transient Senders files = new Senders(64, 16);

    @Override
    public void init() {
        injection = new Injection(getServletContext());
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("gate-clock").factory());
        workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("gate-worker-", 1).factory());
        lanes = new Lanes(clock);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        workers.shutdown();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            chain.doFilter(request, response);
            return;
        }
        var visit = new Visit(request, response, injection);
        if (request.getMethod().equals("POST") && request.getAttribute(Gate.REFUSAL) == null) {
            receive(visit);
            return;
        }
        var known = resources.find(request, response);
        if (known != null) {
            send(visit, known);
            return;
        }
        var lane = lanes.of(request);
        if (lane == null || lane.enter()) {
            visit.sit(lane);
            work(visit, chain);
        } else {
            queue(visit, lane);
        }
    }

    private void receive(Visit visit) throws IOException {
        var request = visit.request();
        var length = request.getContentLengthLong();
        if (length < 0) {
            refuse(visit, HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getHeader("Content-Encoding") != null) {
            refuse(visit, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
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
            take(visit, body, limit.within(), multipart ? files : forms, () -> queue(visit, lanes.of(request)));
        }
    }

    private void take(Visit visit, Spool body, Duration within, Senders senders, Runnable done) throws IOException {
        var who = Lanes.who(visit.request());
        if (!senders.begin(who)) {
            visit.response().setHeader("Connection", "close");
            busy(visit);
            return;
        }
        visit.leaveThread();
        var in = visit.request().getInputStream();
        var receiving = new Receiving(in, body);
        var end = clock.schedule(receiving::giveUp, within.toMillis(), TimeUnit.MILLISECONDS);
        receiving.whenOver(how -> {
            end.cancel(false);
            senders.end(who);
            switch (how) {
                case RECEIVED -> done.run();
                case TOO_SLOW -> refuse(visit, HttpServletResponse.SC_REQUEST_TIMEOUT);
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
            send(visit, new byte[0]);
        };
        if (request.getContentLengthLong() > most) {
            visit.response().setHeader("Connection", "close");
            lead.run();
        } else {
            take(visit, null, Duration.ofSeconds(20), forms, lead);
        }
    }

    private void queue(Visit visit, Lane lane) {
        visit.leaveThread();
        if (lane == null) {
            go(visit, null);
        } else {
            lane.enter(Lanes.who(visit.request()), () -> go(visit, lane), () -> tooLate(visit, lane));
        }
    }

    private void go(Visit visit, Lane lane) {
        visit.sit(lane);
        workers.execute(() -> {
            Thread.currentThread().setContextClassLoader(getServletContext().getClassLoader());
            injection.enter(visit.request());
            try {
                work(visit, this::forward);
            } catch (IOException | ServletException | RuntimeException e) {
                LOG.log(Level.FINE, "Whoever asked has left", e);
                visit.end();
            }
        });
    }

    /** To where it was going; only those who wait come here, so that this is no detour for the others. */
    private void forward(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
        asked.getRequestDispatcher(path).forward(request, response);
    }

    private void tooLate(Visit visit, Lane lane) {
        if (lane == lanes.passphrases && visit.request().getAttribute(Unavailable.BUSY) == null) {
            // The page itself says so, with what was typed still there.
            visit.request().setAttribute(Unavailable.BUSY, true);
            queue(visit, Limits.isKnown(visit.request()) ? lanes.known : lanes.visitors);
        } else {
            busy(visit);
        }
    }

    private void busy(Visit visit) {
        send(visit, Unavailable.prepare(visit.request(), visit.response(), SOON));
    }

    private void refuse(Visit visit, int status) {
        visit.response().setStatus(status);
        visit.response().setHeader("Connection", "close");
        send(visit, new byte[0]);
    }

    private void send(Visit visit, byte[] bytes) {
        try {
            send(visit, Spool.of(bytes));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Whoever asked has left", e);
            visit.end();
        }
    }

    private void send(Visit visit, Spool bytes) throws IOException {
        visit.leave();
        if (bytes.size() > 0 && !visit.request().getMethod().equals("HEAD")) {
            visit.response().setContentLengthLong(bytes.size());
            Sending.start(visit.detach(), bytes, clock);
        } else if (visit.isDetached()) {
            visit.end();
        }
    }

    private void work(Visit visit, FilterChain further) throws IOException, ServletException {
        var answer = new Answer(visit.response());
        try {
            serve(visit, answer, further);
        } finally {
            visit.leave();
            if (visit.isDetached()) {
                injection.leave(visit.request());
            }
        }
        resources.keep(visit.request(), visit.response(), answer.bytes());
        send(visit, answer.bytes());
    }

    private void serve(Visit visit, Answer answer, FilterChain further) throws IOException, ServletException {
        var request = visit.request();
        ReceivedRequest received = null;
        try {
            if (request.getAttribute(Gate.REFUSAL) instanceof Integer status) {
                answer.sendError(status);
            } else {
                received = visit.body() == null ? null : new ReceivedRequest(request, visit.body());
                further.doFilter(received == null ? request : received, answer);
            }
        } catch (TooMuch e) {
            RelativeRedirects.redirect(answer, request.getContextPath() + "/error/413.xhtml");
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Failure at " + request.getServletPath(), e);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            if (received != null) {
                received.forget();
            }
        }
        if (answer.refusal() != 0) {
            show(answer.refusal(), request, answer);
        }
    }

    /** The server would show the page about an error by itself, but after the place is given to somebody else. */
    private void show(int status, HttpServletRequest request, Answer answer) throws IOException, ServletException {
        answer.begin(status);
        SecurityHeaders.put(request, answer);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher(ErrorPages.about(status)).forward(request, answer);
    }
}
