package org.practiceportal.web.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request from its arrival until it is answered. It has no listener: the server would tell it of the end on behalf of
 * beans that have left by then.
 */
final class PendingRequest {

    /** Longer than anything may take, so that nothing stays for ever. */
    private static final long LONGEST_MILLISECONDS = 600_000;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Injection injection;
    private final Runnable over;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private AsyncContext async;
    private Spool body;
    private Lane place;

    /** @param over is done once, when it is answered or nobody waits for it any more */
    PendingRequest(HttpServletRequest request, HttpServletResponse response, Injection injection, Runnable over) {
        this.request = request;
        this.response = response;
        this.injection = injection;
        this.over = over;
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    /** From now on it is not over when this thread leaves it. */
    AsyncContext detach() {
        if (async == null) {
            async = request.startAsync(request, response);
            async.setTimeout(LONGEST_MILLISECONDS);
        }
        return async;
    }

    boolean isDetached() {
        return async != null;
    }

    /** This thread leaves it; it goes on when something comes or somebody has time for it. */
    void leaveThread() {
        if (async == null) {
            detach();
            injection.leave(request);
        }
    }

    void receive(Spool sent) {
        body = sent;
    }

    /** What it sent, or {@code null}. */
    Spool body() {
        return body;
    }

    void sit(Lane lane) {
        place = lane;
    }

    /** Gives its place to the next, and forgets what it sent. */
    void leave() {
        if (body != null) {
            body.close();
        }
        if (place != null) {
            place.leave();
            place = null;
        }
    }

    /** Is over, without an answer or with one that has no words. */
    void end() {
        leave();
        complete();
    }

    /** The whole answer was sent. */
    void complete() {
        try {
            detach().complete();
        } finally {
            over();
        }
    }

    /** For one that was answered by its own thread. */
    void over() {
        if (isOver.compareAndSet(false, true)) {
            over.run();
        }
    }
}
