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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.practiceportal.web.shell.Closing;
import org.practiceportal.web.shell.ErrorPages;
import org.practiceportal.web.shell.RelativeRedirects;
import org.practiceportal.web.shell.RequestGuard;
import org.practiceportal.web.shell.SecurityHeaders;
import org.practiceportal.web.shell.Unavailable;
import org.practiceportal.web.shell.UnderWay;

/**
 * Takes requests in: first all that they send, without a thread that waits for it, then their place among those that are
 * worked on at once.
 */
public class Intake extends HttpFilter implements UnderWay {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Intake.class.getName());

    @Inject
    transient Limits limits;

    @Inject
    transient Closing closing;

    private final AtomicInteger inHand = new AtomicInteger();

    private transient ScheduledExecutorService clock;
    private transient Lanes lanes;
    private final transient Resources resources = new Resources();
    private transient Injection injection;
    /** As many as there are places. */
    private transient ExecutorService workers;
    private transient Responses responses;
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
        responses = new Responses(clock);
        reception = new Reception(limits, responses, clock);
        closing.waitFor(this);
    }

    /** Whatever comes still, along connections that are open, is taken. */
    @Override
    public void finish() {}

    @Override
    public boolean isFinished() {
        return inHand.get() == 0;
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
        inHand.incrementAndGet();
        var pendingRequest = new PendingRequest(request, response, injection, inHand::decrementAndGet);
        var isTaken = false;
        try {
            take(pendingRequest, chain);
            isTaken = true;
        } finally {
            if (!isTaken || !pendingRequest.isDetached()) {
                pendingRequest.over();
            }
        }
    }

    private void take(PendingRequest pendingRequest, FilterChain chain) throws IOException, ServletException {
        var request = pendingRequest.request();
        if (request.getMethod().equals("POST") && request.getAttribute(RequestGuard.REFUSAL) == null) {
            if (request.isAsyncSupported()) {
                reception.receive(pendingRequest, () -> queue(pendingRequest, lanes.of(request)));
                return;
            }
            // A file of ours: nobody takes forms there.
            request.setAttribute(RequestGuard.REFUSAL, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        var known = resources.find(request, pendingRequest.response());
        if (known != null) {
            responses.send(pendingRequest, known);
            return;
        }
        var lane = lanes.of(request);
        if (lane == null || lane.enter()) {
            pendingRequest.sit(lane);
            work(pendingRequest, chain);
        } else if (request.isAsyncSupported()) {
            queue(pendingRequest, lane);
        } else {
            responses.busy(pendingRequest);
        }
    }

    private void queue(PendingRequest pendingRequest, Lane lane) {
        pendingRequest.leaveThread();
        if (lane == null) {
            go(pendingRequest, null);
        } else {
            lane.enter(Lanes.who(pendingRequest.request()), () -> go(pendingRequest, lane),
                    () -> tooLate(pendingRequest, lane));
        }
    }

    private void go(PendingRequest pendingRequest, Lane lane) {
        pendingRequest.sit(lane);
        workers.execute(() -> {
            Thread.currentThread().setContextClassLoader(getServletContext().getClassLoader());
            try {
                injection.enter(pendingRequest.request());
                work(pendingRequest, this::forward);
            } catch (IOException | ServletException | RuntimeException e) {
                LOG.log(Level.FINE, "Whoever asked has left", e);
                pendingRequest.end();
            }
        });
    }

    /** To where it was going; only those who wait come here, so that this is no detour for the others. */
    private void forward(ServletRequest request, ServletResponse response) throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var path = asked.getServletPath() + Objects.requireNonNullElse(asked.getPathInfo(), "");
        asked.getRequestDispatcher(path).forward(request, response);
    }

    private void tooLate(PendingRequest pendingRequest, Lane lane) {
        if (lane == lanes.passphrases && pendingRequest.request().getAttribute(Unavailable.BUSY) == null) {
            // The page itself says so, with what was typed still there.
            pendingRequest.request().setAttribute(Unavailable.BUSY, true);
            queue(pendingRequest, Limits.isKnown(pendingRequest.request()) ? lanes.known : lanes.visitors);
        } else {
            responses.busy(pendingRequest);
        }
    }

    private void work(PendingRequest pendingRequest, FilterChain further) throws IOException, ServletException {
        var bufferedResponse = new BufferedResponse(pendingRequest.response());
        try {
            serve(pendingRequest, bufferedResponse, further);
        } finally {
            pendingRequest.leave();
            if (pendingRequest.isDetached()) {
                injection.leave(pendingRequest.request());
            }
        }
        resources.keep(pendingRequest.request(), pendingRequest.response(), bufferedResponse.bytes());
        responses.send(pendingRequest, bufferedResponse.bytes());
    }

    private void serve(PendingRequest pendingRequest, BufferedResponse bufferedResponse, FilterChain further)
            throws IOException, ServletException {
        var request = pendingRequest.request();
        ReceivedRequest received = null;
        try {
            if (request.getAttribute(RequestGuard.REFUSAL) instanceof Integer status) {
                bufferedResponse.sendError(status);
            } else {
                received = pendingRequest.body() == null ? null : new ReceivedRequest(request, pendingRequest.body());
                further.doFilter(received == null ? request : received, bufferedResponse);
            }
        } catch (TooMuch e) {
            RelativeRedirects.redirect(bufferedResponse, request.getContextPath() + ErrorPages.about(413));
        } catch (IOException | ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Failure at " + request.getServletPath(), e);
            bufferedResponse.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            if (received != null) {
                received.forget();
            }
        }
        if (bufferedResponse.refusal() != 0) {
            show(bufferedResponse.refusal(), request, bufferedResponse);
        }
    }

    /** The server would show the page about an error by itself, but after the place is given to somebody else. */
    private void show(int status, HttpServletRequest request, BufferedResponse bufferedResponse)
            throws IOException, ServletException {
        bufferedResponse.begin(status);
        SecurityHeaders.put(request, bufferedResponse);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher(ErrorPages.about(status)).forward(request, bufferedResponse);
    }
}
