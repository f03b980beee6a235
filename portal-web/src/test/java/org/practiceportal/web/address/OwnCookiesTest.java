package org.practiceportal.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Replied;

/** A cookie of the portal goes to the portal alone. */
class OwnCookiesTest {

    private static final PortalAddress WHOLE = PortalAddress.of("https://practice.example");
    private static final PortalAddress BELOW = PortalAddress.of("https://practice.example/portal");
    private static final PortalAddress HERE = PortalAddress.of("http://127.0.0.1:8080");

    @Test
    void aNameSaysHowFarItGoes() {
        assertEquals(List.of("__Host-SID", "__Secure-SID", "SID"), List.of(OwnCookies.name("SID", WHOLE),
                OwnCookies.name("SID", BELOW), OwnCookies.name("SID", HERE)));
        assertEquals(List.of("__Host-F", "__Host-F", "F"), List.of(OwnCookies.wholeHost("F", WHOLE),
                OwnCookies.wholeHost("F", BELOW), OwnCookies.wholeHost("F", HERE)));
        assertEquals(List.of("/", "/portal"), List.of(OwnCookies.path(WHOLE), OwnCookies.path(BELOW)));
    }

    @Test
    void itIsBoundToThePortal() {
        var replied = new Replied();
        new OwnCookies(replied.response(), BELOW).addCookie(new Cookie("a", "b"));
        var cookie = replied.cookies().getFirst();
        assertEquals("/portal", cookie.getPath());
        assertTrue(cookie.getSecure());
        assertNull(cookie.getDomain());
        assertEquals("Lax", cookie.getAttribute("SameSite"));
        assertEquals("/", OwnCookies.bound(new Cookie("__Host-a", "b"), BELOW).getPath());
        assertFalse(OwnCookies.bound(new Cookie("a", "b"), HERE).getSecure());
    }

    @Test
    void noScriptReadsIt() {
        var replied = new Replied();
        OwnCookies.set(replied.response(), "a", "b", 60);
        var cookie = replied.cookies().getFirst();
        assertEquals(List.of("a", "b"), List.of(cookie.getName(), cookie.getValue()));
        assertTrue(cookie.isHttpOnly());
        assertEquals(60, cookie.getMaxAge());
    }

    @Test
    void allOfANameAreRead() {
        var request = Asked.get("/").cookies(new Cookie("a", "1"), new Cookie("b", "2"), new Cookie("a", "3"))
                .request();
        assertEquals(List.of("1", "3"), OwnCookies.read(request, "a"));
        assertEquals(List.of(), OwnCookies.read(Asked.get("/").request(), "a"));
    }
}
