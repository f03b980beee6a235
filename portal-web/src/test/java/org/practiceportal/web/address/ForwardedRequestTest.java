package org.practiceportal.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.beans.Asked;

/** What a page knows of where it is asked for, when a proxy stands between. */
class ForwardedRequestTest {

    private static final TrustedProxies TRUSTED = TrustedProxies.of("10.0.0.0/8");

    private static Asked proxied() {
        return Asked.get("/today.xhtml").also("getRemoteAddr", "10.0.0.1").header("Host", "inside:8080")
                .header("X-Forwarded-For", "198.51.100.7").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "practice.example");
    }

    private static HttpServletRequest seen(Asked asked) {
        return ForwardedRequest.of(asked.request(), TRUSTED);
    }

    @Test
    void aTrustedProxySaysWhoAsksWhereAndHow() {
        var request = seen(proxied());
        assertEquals(List.of("198.51.100.7", "198.51.100.7"),
                List.of(request.getRemoteAddr(), request.getRemoteHost()));
        assertEquals("https", request.getScheme());
        assertTrue(request.isSecure());
        assertEquals("practice.example", request.getServerName());
        assertEquals(443, request.getServerPort());
        assertEquals("https://practice.example/portal/today.xhtml", request.getRequestURL().toString());
        assertEquals("practice.example", request.getHeader("host"));
        assertEquals(List.of("practice.example"), Collections.list(request.getHeaders("Host")));
    }

    @Test
    void anotherPortIsPartOfTheAddress() {
        var request = seen(proxied().header("X-Forwarded-Host", "practice.example:8443"));
        assertEquals("practice.example", request.getServerName());
        assertEquals(8443, request.getServerPort());
        assertEquals("https://practice.example:8443/portal/today.xhtml", request.getRequestURL().toString());
        assertEquals(80, seen(proxied().header("X-Forwarded-Proto", "http")).getServerPort());
        assertFalse(seen(proxied().header("X-Forwarded-Proto", "http")).isSecure());
        assertEquals("http://practice.example/portal/today.xhtml",
                seen(proxied().header("X-Forwarded-Proto", "http")).getRequestURL().toString());
        assertEquals(7, seen(proxied().header("X-Forwarded-Host", "[2001:db8::1]:7")).getServerPort());
    }

    @Test
    void aProxyThatNamesNoHostKeepsTheOneThatWasAskedFor() {
        var request = seen(proxied().header("X-Forwarded-Host"));
        assertEquals("practice.example", request.getServerName(), "that of the server");
        assertEquals(8080, request.getServerPort());
        assertEquals("inside:8080", request.getHeader("Host"));
        assertEquals(443, seen(proxied().header("X-Forwarded-Host").header("Host", "inside")).getServerPort());
    }

    @Test
    void aStrangerSaysNothingOfThat() {
        var request = seen(proxied().also("getRemoteAddr", "203.0.113.9"));
        assertEquals("203.0.113.9", request.getRemoteAddr());
        assertEquals("http", request.getScheme());
        assertFalse(request.isSecure());
        assertEquals(8080, request.getServerPort());
        assertEquals("inside:8080", request.getHeader("Host"));
        assertEquals("0.0.0.0", seen(proxied().also("getRemoteAddr", "gone")).getRemoteAddr());
    }

    @Test
    void whatAProxySaidIsUsedUp() {
        var request = seen(
                proxied().header("Forwarded", "for=1").header("X-Real-IP", "1").header("Accept", "text/html"));
        assertNull(request.getHeader("x-forwarded-for"));
        assertNull(request.getHeader("Forwarded"));
        assertNull(request.getHeader("X-Real-Ip"));
        assertFalse(request.getHeaders("X-Forwarded-Proto").hasMoreElements());
        assertEquals(List.of("Accept", "Host"), Collections.list(request.getHeaderNames()));
        assertEquals("text/html", request.getHeader("Accept"));
        assertEquals(List.of("text/html"), Collections.list(request.getHeaders("Accept")));
    }
}
