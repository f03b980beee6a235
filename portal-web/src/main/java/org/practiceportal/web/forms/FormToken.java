package org.practiceportal.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.practiceportal.web.address.OwnCookies;
import org.practiceportal.web.address.PortalAddress;

/**
 * A random value that a browser keeps in a cookie and every page of the portal has in its forms. A page elsewhere makes a
 * browser send the cookie, but cannot read it to put the same into its form. The server remembers nothing of it.
 */
final class FormToken {

    /** Of the hidden field. */
    static final String FIELD = "portal.form";

    private static final String COOKIE = "form";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private FormToken() {}

    /** This browser's; a new one if it has none yet. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(FIELD) instanceof String made) {
            return made;
        }
        var kept = OwnCookies.read(request, cookie());
        var token = kept.size() == 1 && TOKEN.matcher(kept.get(0)).matches() ? kept.get(0) : fresh();
        if (!kept.contains(token)) {
            OwnCookies.set(response, cookie(), token, -1);
        }
        request.setAttribute(FIELD, token);
        return token;
    }

    /** Two cookies of the same name are one too many: somebody else has set one of them. */
    static boolean isIn(HttpServletRequest request) {
        var kept = OwnCookies.read(request, cookie());
        var sent = request.getParameterValues(FIELD);
        return kept.size() == 1 && TOKEN.matcher(kept.get(0)).matches() && sent != null && sent.length == 1
                && MessageDigest.isEqual(bytes(kept.get(0)), bytes(sent[0]));
    }

    /** Below a path, too, one that no neighbouring host can set. */
    private static String cookie() {
        return OwnCookies.wholeHost(COOKIE, PortalAddress.configured());
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
