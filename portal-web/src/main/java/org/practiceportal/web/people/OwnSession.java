package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The session of the browser that asks: in its cookie, and kept. */
@ApplicationScoped
class OwnSession {

    private static final String TOKEN = OwnSession.class.getName();

    @Inject
    Sessions sessions;

    @Inject
    SessionTokens tokens;

    /** Begins one under a new token; the one that this browser had, if any, is over. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        tokens.of(request).ifPresent(sessions::end);
        var token = sessions.begin(account, Device.of(request.getHeader("User-Agent")));
        tokens.give(token, response);
        request.setAttribute(TOKEN, token);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(sessions::end);
        tokens.takeBack(response);
        request.removeAttribute(TOKEN);
    }

    /** Reads the browser's token once for the whole request. */
    Optional<SessionToken> recognized(HttpServletRequest request) {
        var token = tokens.of(request);
        token.ifPresent(read -> request.setAttribute(TOKEN, read));
        return token;
    }

    static Optional<SessionToken> token(HttpServletRequest request) {
        return Optional.ofNullable((SessionToken) request.getAttribute(TOKEN));
    }
}
