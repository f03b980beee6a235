package org.practiceportal.web.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Replied;

/** A browser that says nothing of the page that sent a form shows by its token that it was ours. */
@ResourceLock(Beans.DATABASE)
class FormTokenTest {

    private static final String NAME = "__Host-form";
    private static final String TOKEN = "A".repeat(43);
    private static final String OTHER = "B".repeat(43);

    /** Serves the settings. */
    @RegisterExtension
    final Beans beans = new Beans();

    private static Asked asked(String... kept) {
        return Asked.post("/sign-in.xhtml")
                .cookies(List.of(kept).stream().map(value -> new Cookie(NAME, value)).toArray(Cookie[]::new));
    }

    @Test
    void whoHasNoneGetsOneForAllFormsOfThePage() {
        var page = Asked.get("/sign-in.xhtml").request();
        var replied = new Replied();
        var token = FormToken.of(page, replied.response());
        assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token);
        assertEquals(token, FormToken.of(page, replied.response()));
        assertEquals(List.of(token), replied.cookies().stream().map(Cookie::getValue).toList());
        var cookie = replied.cookies().getFirst();
        assertEquals(NAME, cookie.getName());
        assertEquals(-1, cookie.getMaxAge(), "it ends with the browser");
        assertNotEquals(token, FormToken.of(Asked.get("/sign-in.xhtml").request(), new Replied().response()));
    }

    @Test
    void whoHasOneKeepsIt() {
        var replied = new Replied();
        assertEquals(TOKEN, FormToken.of(asked(TOKEN).request(), replied.response()));
        assertEquals(List.of(), replied.cookies());
    }

    @Test
    void whatIsNoTokenOrWasSetTwiceIsReplaced() {
        for (var kept : List.of(List.of("short"), List.of(TOKEN, OTHER))) {
            var replied = new Replied();
            var token = FormToken.of(asked(kept.toArray(String[]::new)).request(), replied.response());
            assertFalse(kept.contains(token));
            assertEquals(List.of(token), replied.cookies().stream().map(Cookie::getValue).toList());
        }
    }

    @Test
    void theFormSaysWhatTheCookieSays() {
        assertTrue(FormToken.isIn(asked(TOKEN).parameter(FormToken.FIELD, TOKEN).request()));
        assertFalse(FormToken.isIn(asked(TOKEN).request()));
        assertFalse(FormToken.isIn(asked(TOKEN).parameter(FormToken.FIELD, OTHER).request()));
        assertFalse(FormToken.isIn(asked(TOKEN).parameter(FormToken.FIELD, TOKEN, TOKEN).request()));
        assertFalse(FormToken.isIn(asked(TOKEN, TOKEN).parameter(FormToken.FIELD, TOKEN).request()));
        assertFalse(FormToken.isIn(asked("short").parameter(FormToken.FIELD, "short").request()));
        assertFalse(FormToken.isIn(asked().parameter(FormToken.FIELD, TOKEN).request()));
    }

    private static int answer(Asked asked) throws IOException, ServletException {
        var replied = new Replied();
        FilterChain rest = (request, response) -> replied.response().setStatus(299);
        new SilentForms().doFilter(asked.request(), replied.response(), rest);
        return replied.status();
    }

    @Test
    void onlyASilentBrowserIsAskedForIt() throws IOException, ServletException {
        assertEquals(403, answer(asked(TOKEN)));
        assertEquals(299, answer(asked(TOKEN).parameter(FormToken.FIELD, TOKEN)));
        assertEquals(299, answer(asked(TOKEN).header("Sec-Fetch-Site", "same-origin")));
        assertEquals(299, answer(Asked.get("/sign-in.xhtml")));
        var told = asked(TOKEN);
        told.request().setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 403);
        assertEquals(299, answer(told), "the page that says so is shown");
    }
}
