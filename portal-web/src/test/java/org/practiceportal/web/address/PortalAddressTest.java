package org.practiceportal.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that a portal has, and the cookies that belong to it. */
class PortalAddressTest {

    @ParameterizedTest
    @CsvSource({"https://practice.example, https://practice.example, ''",
            "http://127.0.0.1:8080/, http://127.0.0.1:8080, ''",
            "https://Practice.Example:443/portal, https://practice.example, /portal",
            "HTTPS://practice.example/a/b/, https://practice.example, /a/b",
            "http://[2001:db8::1]:8080/x, http://[2001:db8::1]:8080, /x", "http://a.example:80, http://a.example, ''"})
    void itHasAnOriginAndAPath(String setting, String origin, String path) {
        assertEquals(origin, PortalAddress.of(setting).origin());
        assertEquals(path, PortalAddress.of(setting).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "practice.example", "//practice.example", "/portal", "ftp://practice.example",
            "https://", "https:practice.example", "https:///portal", "https://ruth@practice.example",
            "https://ruth:secret@practice.example", "https://practice.example?x=1", "https://practice.example/?",
            "https://practice.example#top", "https://practice.example/a//b", "https://practice.example/a/../b",
            "https://practice.example/./a", "https://practice.example/a;b", "https://practice.example/%70ortal",
            "https://practice.example/a b", "https://practice example", "https://practice.example:99999",
            "https://practice.example:0", "javascript:alert(1)", "https://practice_example.org:x/"})
    void anythingElseIsRefused(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> PortalAddress.of(setting)).getMessage();
        assertTrue(refusal.startsWith("PORTAL_ADDRESS is “" + setting + "”"), refusal);
        assertEquals(1, refusal.split("\\. ").length, refusal);
    }

    @Test
    void itIsServedBelowThePathThatBrowsersAskFor() {
        PortalAddress.of("https://practice.example").requireServedBelow("");
        PortalAddress.of("https://practice.example/portal").requireServedBelow("/portal");
        for (var other : new String[]{"", "/other", "/portal/x"}) {
            assertThrows(IllegalStateException.class,
                    () -> PortalAddress.of("https://practice.example/portal").requireServedBelow(other));
        }
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080, SID, /, false", "https://practice.example, __Host-SID, /, true",
            "https://practice.example/portal, __Secure-SID, /portal, true", "http://house.example/p, SID, /p, false"})
    void aCookieIsBoundToIt(String setting, String name, String path, boolean secure) {
        var address = PortalAddress.of(setting);
        var cookie = new Cookie(OwnCookies.name("SID", address), "x");
        cookie.setDomain("elsewhere.example");
        cookie.setPath("/other");
        cookie.setSecure(!secure);
        OwnCookies.bound(cookie, address);
        assertEquals(name, cookie.getName());
        assertEquals(path, cookie.getPath());
        assertEquals(secure, cookie.getSecure());
        assertEquals("Lax", cookie.getAttribute("SameSite"));
        assertNull(cookie.getDomain());
    }

    @Test
    void theTokenOfFormsIsTheWholeHosts() {
        var address = PortalAddress.of("https://practice.example/portal");
        var cookie = OwnCookies.bound(new Cookie(OwnCookies.wholeHost("form", address), "x"), address);
        assertEquals("__Host-form /", cookie.getName() + " " + cookie.getPath());
        assertEquals("form", OwnCookies.wholeHost("form", PortalAddress.of("http://house.example/p")));
    }
}
