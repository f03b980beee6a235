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
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

    @Inject
    transient Limits limits;

    private transient ScheduledExecutorService clock;
    private transient Lanes lanes;
    private final transient Resources resources = new Resources();
    private transient Injection injection;
    /** As many as there are places. */
    private transient ExecutorService workers;
    private transient Answers answers;
    private transient Reception reception;

    @Override
    public void init() {
        injection = new Injection(getServletContext());
        var ends = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("gate-clock").factory());
        // Otherwise each request would be kept until the time that it need not have taken.
        ends.setRemoveOnCancelPolicy(true);
        clock = ends;
        workers = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("gate-worker-", 1).factory());
        lanes = new Lanes(clock);
        answers = new Answers(clock);
        reception = new Reception(limits, answers, clock);
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
            if (request.isAsyncSupported()) {
                reception.receive(visit, () -> queue(visit, lanes.of(request)));
                return;
            }
            // A file of ours: nobody takes forms there.
            request.setAttribute(Gate.REFUSAL, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        var known = resources.find(request, response);
        if (known != null) {
            answers.send(visit, known);
            return;
        }
        var lane = lanes.of(request);
        if (lane == null || lane.enter()) {
            visit.sit(lane);
            work(visit, chain);
        } else if (request.isAsyncSupported()) {
            queue(visit, lane);
        } else {
            answers.busy(visit);
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
            try {
                injection.enter(visit.request());
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
            answers.busy(visit);
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
        answers.send(visit, answer.bytes());
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
            RelativeRedirects.redirect(answer, request.getContextPath() + ErrorPages.about(413));
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
