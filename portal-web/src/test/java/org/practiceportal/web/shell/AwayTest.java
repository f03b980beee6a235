package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Replied;

/** What somebody sees while the database is away: what happened, what is kept, and what to do next. */
@ResourceLock(Beans.DATABASE)
class AwayTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Settings that the headers of the page ask for. */
    @RegisterExtension
    final Beans beans = new Beans();

    private final Replied replied = new Replied();

    private String away(Asked asked) throws IOException {
        Away.answer(asked.request(), replied.response(), Duration.ofMillis(5500));
        return replied.body();
    }

    private String brokenOff(Asked asked) throws IOException {
        BrokenOff.answer(asked.request(), replied.response(), Duration.ZERO);
        return replied.body();
    }

    private static Asked sent() {
        return Asked.post("/today.xhtml").also("getContentType", FORM).parameter("f:words", "a \"<&\n");
    }

    @Test
    void whoReadsMayTryAgain() throws IOException {
        var page = away(Asked.get("/today.xhtml").also("getQueryString", "a=1&b=2"));
        assertEquals(503, replied.status());
        assertEquals("5", replied.header("Retry-After"));
        assertEquals("no-store", replied.header("Cache-Control"));
        assertEquals("DENY", replied.header("X-Frame-Options"));
        assertTrue(replied.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'"));
        assertTrue(page.contains("href=\"/portal/today.xhtml?a=1&amp;b=2\""), page);
        assertFalse(page.contains("<form"), page);
        assertTrue(page.contains("<html lang=\"en\">"), page);
        assertTrue(page.contains("/portal/jakarta.faces.resource/theme.css.xhtml"), page);
    }

    @Test
    void itSpeaksTheLanguageOfTheCookieAndElseOfTheBrowser() throws IOException {
        assertTrue(away(Asked.get("/today.xhtml").cookies(new Cookie("other", "en"), new Cookie(Words.COOKIE, "es")))
                .contains("<html lang=\"es\">"));
    }

    @Test
    void whatWasTypedCanBeSentAgain() throws IOException {
        var page = away(sent());
        assertTrue(page.contains("<form method=\"post\" action=\"/portal/today.xhtml\">"), page);
        assertTrue(page.contains("name=\"f:words\" value=\"a &quot;&lt;&amp;&#10;\""), page);
    }

    @Test
    void secretsAndFilesAreNotShownAgain() throws IOException {
        assertFalse(away(sent().parameter("f:passphrase", "four plain words")).contains("<form"));
        assertFalse(away(sent().parameter("f:new", "four plain words")).contains("<form"));
        assertFalse(away(Asked.post("/today.xhtml").also("getContentType", "multipart/form-data").parameter("a", "b"))
                .contains("<form"));
        assertFalse(away(Asked.post("/today.xhtml").parameter("a", "b")).contains("<form"));
    }

    @Test
    void aScriptGetsNoFormItCannotSend() throws IOException {
        assertFalse(away(sent().header("Faces-Request", "partial/ajax")).contains("<form"));
    }

    @Test
    void aScriptThatBrokeOffIsToldAFailure() throws IOException {
        assertEquals("", brokenOff(sent().header("Faces-Request", "partial/ajax")));
        assertEquals(500, replied.status());
        assertNotNull(replied.header("X-Frame-Options"));
    }

    @Test
    void whatBrokeOffMayHaveBeenKept() throws IOException {
        var page = brokenOff(sent());
        assertEquals("1", replied.header("Retry-After"), "never at once");
        assertTrue(page.contains("target=\"_blank\""), "to look whether it was kept");
        assertTrue(page.contains("<form"), page);
        var secret = brokenOff(sent().parameter("f:code", "four"));
        assertFalse(secret.substring(page.length()).contains("<form"), secret);
    }

    @Test
    void whoOnlyReadHasLostNothing() throws IOException {
        assertFalse(brokenOff(Asked.get("/today.xhtml")).contains("target=\"_blank\""));
        assertEquals(503, replied.status());
    }
}
