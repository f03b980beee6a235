package org.practiceportal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.practiceportal.web.address.OwnCookies;
import org.practiceportal.web.address.PortalAddress;

/**
 * The tokens in the cookies of browsers, each with a code (HMAC-SHA-256) which says that an instance of this portal gave it. The key
 * is the same for all instances. Whoever knows it is taken in as that person is, waits where they wait, and gets no further:
 * whether a session goes on is what {@link Sessions} knows.
 */
@ApplicationScoped
public class SessionTokens {

    private static final String COOKIE = "SID";
    private static final String HMAC = "HmacSHA256";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clock clock;

    private SecretKeySpec key;

    /** Of several that start at once, the first one's key is everybody's. */
    @Transactional
    void start(@Observes Startup started) {
        entities.createNativeQuery("insert into portal_session_key (id, secret) values (1, ?) on conflict do nothing")
                .setParameter(1, Secrets.token()).executeUpdate();
        var secret = (String) entities.createNativeQuery("select secret from portal_session_key where id = 1")
                .getSingleResult();
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /** What the request's browser keeps; empty if it was not given here, or its time is over in any case. */
    Optional<SessionToken> of(HttpServletRequest request) {
        return OwnCookies.read(request, cookie()).stream().flatMap(cookie -> read(cookie).stream())
                .filter(token -> clock.instant().isBefore(token.until())).findFirst();
    }

    private Optional<SessionToken> read(String cookie) {
        var end = cookie.lastIndexOf('.');
        return end > 0 && MessageDigest.isEqual(bytes(cookie), bytes(proved(cookie.substring(0, end))))
                ? SessionToken.read(cookie.substring(0, end))
                : Optional.empty();
    }

    /** It ends with the browser, or before. */
    void give(SessionToken token, HttpServletResponse response) {
        OwnCookies.set(response, cookie(), proved(token.written()), -1);
    }

    void takeBack(HttpServletResponse response) {
        OwnCookies.set(response, cookie(), "", 0);
    }

    private String proved(String written) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return written + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(written)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static String cookie() {
        return OwnCookies.name(COOKIE, PortalAddress.configured());
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
