package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Replied;

/** What a request is before a page sees it. */
@ResourceLock(Beans.DATABASE)
class RequestsTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final Replied replied = new Replied();
    private final AtomicReference<HttpServletRequest> passed = new AtomicReference<>();
    private final FilterChain chain = (request, response) -> {
        passed.set((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader("Passed", "yes");
    };

    private Object guarded(Asked asked) throws IOException, ServletException {
        beans.get(RequestGuard.class).doFilter(asked.request(), replied.response(), chain);
        return asked.attribute(RequestGuard.REFUSAL);
    }

    private static Asked form() {
        return Asked.post("/today.xhtml").header("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void whatIsAskedForPlainlyPasses() throws IOException, ServletException {
        assertNull(guarded(Asked.get("/today.xhtml").also("getQueryString", "i=1")));
        assertNotNull(passed.get());
        assertEquals("nosniff", replied.header("X-Content-Type-Options"));
        assertNull(guarded(form()));
    }

    @Test
    void whatIsMeantOtherwiseIsRefused() throws IOException, ServletException {
        assertEquals(404, guarded(Asked.get("/a;b=c/today.xhtml")));
        assertEquals(404, guarded(Asked.get("/a%2Fb")));
        assertEquals(404, guarded(Asked.get("/today.xhtml").also("getQueryString", "jakarta.faces.x=1")));
        assertEquals(405, guarded(Asked.get("/today.xhtml").also("getMethod", "DELETE")));
        assertEquals(403, guarded(Asked.post("/today.xhtml").header("Sec-Fetch-Site", "cross-site")));
        assertNull(guarded(Asked.get("/today.xhtml").also("getMethod", "HEAD")));
    }

    @Test
    void aFormThatIsTornIsLedAwayBeforeAnybodyReadsIt() throws IOException, ServletException {
        guarded(form().also("getContentType", "multipart/form-data"));
        assertNull(passed.get());
        assertEquals(302, replied.status());
        assertEquals("/portal/error/404.xhtml", replied.header("Location"));
        guarded(form().also("getCharacterEncoding", "no letters"));
        guarded(form().also("getCharacterEncoding", "none"));
        assertNull(passed.get());
        guarded(form().also("getContentType", "multipart/form-data; boundary=x").also("getCharacterEncoding", "UTF-8"));
        assertNotNull(passed.get());
    }

    @Test
    void aPageReadsCleanWords() {
        var clean = new CleanRequest(Asked.post("/").parameter("a", "x\u0000y", "\u000B").request());
        assertEquals("xy", clean.getParameter("a"));
        assertNull(clean.getParameter("b"));
        assertArrayEquals(new String[]{"xy", "\n"}, clean.getParameterValues("a"));
        assertNull(clean.getParameterValues("b"));
        assertArrayEquals(new String[]{"xy", "\n"}, clean.getParameterMap().get("a"));
    }

    @Test
    void aPageDoesNotKnowThatItWasForwardedTo() {
        var request = Asked.get("/").request();
        request.setAttribute("jakarta.servlet.forward.request_uri", "/other");
        request.setAttribute("mine", "yes");
        var clean = new CleanRequest(request);
        assertNull(clean.getAttribute("jakarta.servlet.forward.request_uri"));
        assertEquals("yes", clean.getAttribute("mine"));
    }

    @Test
    void onlyAFormGetsANonceOfItsOwn() throws IOException, ServletException {
        new CleanForms().doFilter(Asked.post("/").by("maya").request(), replied.response(), chain);
        var fresh = passed.get().getParameter("primefaces.nonce");
        assertNotNull(fresh);
        assertEquals(fresh, passed.get().getParameter("primefaces.nonce"));
        new CleanForms().doFilter(Asked.get("/").by("maya").request(), replied.response(), chain);
        assertNull(passed.get().getParameter("primefaces.nonce"));
        var script = Asked.post("/").by("maya").parameter("primefaces.nonce", "sent").parameter("a", "b");
        new CleanForms().doFilter(script.request(), replied.response(), chain);
        assertNotNull(passed.get().getParameter("primefaces.nonce"));
        assertEquals("b", passed.get().getParameter("a"));
        new CleanForms().doFilter(script.header("Faces-Request", "partial/ajax").request(), replied.response(), chain);
        assertEquals("sent", passed.get().getParameter("primefaces.nonce"));
    }

    @Test
    void aVisitorHasNoSessionButWhatLastsForThisPage() throws IOException, ServletException {
        new CleanForms().doFilter(Asked.get("/").also("getSession", null).also("getServletContext", null).request(),
                replied.response(), chain);
        assertNull(passed.get().getSession(false));
        var passing = passed.get().getSession();
        passing.setAttribute("a", "b");
        assertSame(passing, passed.get().getSession(true));
        assertEquals("b", passed.get().getSession(false).getAttribute("a"));
        assertEquals("a", passing.getAttributeNames().nextElement());
        passing.removeAttribute("a");
        assertNull(passing.getAttribute("a"));
        assertEquals("", passing.getId());
    }

    @Test
    void aRedirectNamesAPathAlone() {
        assertEquals("/today.xhtml?a=b", RelativeRedirects.path("https://elsewhere.example:1/today.xhtml?a=b"));
        assertEquals("/today.xhtml", RelativeRedirects.path("//elsewhere.example/today.xhtml"));
        assertEquals("/", RelativeRedirects.path("http://elsewhere.example"));
        assertEquals("/x", RelativeRedirects.path("\\\\x"));
        assertEquals("/x", RelativeRedirects.path("x"));
    }

    @Test
    void thePageAboutAFailureReadsNothingOfWhatFailed() throws IOException, ServletException {
        var failed = Asked.post("/today.xhtml").header("Faces-Request", "partial/ajax").header("Accept", "text/html")
                .parameter("a", "b");
        new ErrorPages().doFilter(failed.request(), replied.response(), chain);
        assertEquals("GET", passed.get().getMethod());
        assertNull(passed.get().getHeader("Faces-Request"));
        assertEquals("text/html", passed.get().getHeader("Accept"));
        assertNull(passed.get().getParameter("a"));
        assertNull(passed.get().getParameterValues("a"));
        assertEquals(0, passed.get().getParameterMap().size());
        assertEquals(false, passed.get().getParameterNames().hasMoreElements());
        assertEquals("/error/403.xhtml", ErrorPages.about(403));
        assertEquals("/error/413.xhtml", ErrorPages.about(413));
        assertEquals("/error/500.xhtml", ErrorPages.about(418));
    }

    @Test
    void whatNeedsNoDatabaseIsServedWithoutOne() {
        assertEquals(false, DatabaseFilter.needsDatabase("/jakarta.faces.resource/portal.css"));
        assertEquals(false, DatabaseFilter.needsDatabase("/favicon.svg"));
        assertEquals(false, DatabaseFilter.needsDatabase("/health/live"));
        assertEquals(true, DatabaseFilter.needsDatabase("/today.xhtml"));
    }
}
