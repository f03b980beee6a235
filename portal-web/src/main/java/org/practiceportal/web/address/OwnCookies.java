package org.practiceportal.web.address;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cookies belong to the portal's address: to no other host and no other path of it, and where it is reached by https, to
 * no plain connection. Whoever sets one, libraries included, it becomes like this.
 */
public final class OwnCookies extends HttpServletResponseWrapper {

    private static final String WHOLE_HOST = "__Host-";

    private final PortalAddress address;

    OwnCookies(HttpServletResponse response, PortalAddress address) {
        super(response);
        this.address = address;
    }

    @Override
    public void addCookie(Cookie cookie) {
        super.addCookie(bound(cookie, address));
    }

    static Cookie bound(Cookie cookie, PortalAddress address) {
        cookie.setDomain(null);
        cookie.setPath(cookie.getName().startsWith(WHOLE_HOST) ? "/" : path(address));
        cookie.setSecure(address.isHttps());
        // A link in a mail leads to us from elsewhere, and whoever is signed in stays so.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    public static String path(PortalAddress address) {
        return address.path().isEmpty() ? "/" : address.path();
    }

    /**
     * The name that makes browsers refuse the cookie from anybody else: of another host, or of a plain connection. Below a
     * path it can only be the latter.
     */
    public static String name(String name, PortalAddress address) {
        if (!address.isHttps()) {
            return name;
        }
        return (address.path().isEmpty() ? WHOLE_HOST : "__Secure-") + name;
    }

    /** The name of a cookie that no neighbouring host can set either, though other paths of this host see it. */
    public static String wholeHost(String name, PortalAddress address) {
        return address.isHttps() ? WHOLE_HOST + name : name;
    }

    /** Sets one that no script reads; with {@code seconds} below 0 it ends with the browser, with 0 at once. */
    public static void set(HttpServletResponse response, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    /** What was sent under this name; more than one value if somebody else has set one, too. */
    public static List<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).toList();
    }
}
