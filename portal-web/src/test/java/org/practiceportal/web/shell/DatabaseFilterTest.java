package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Replied;

/** Who meets a database that is lost, or a portal that goes, is told what became of what they did. */
@ResourceLock(Beans.DATABASE)
class DatabaseFilterTest {

    private static final FilterChain SERVED = (request, response) -> response.getOutputStream().write('x');
    private static final FilterChain LOST = (request, response) -> {
        throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
    };

    @RegisterExtension
    final Beans beans = new Beans();

    private final DatabaseFilter filter = beans.get(DatabaseFilter.class);

    private Replied answer(Asked asked, FilterChain further) throws IOException, ServletException {
        var replied = new Replied();
        filter.doFilter(asked.request(), replied.response(), further);
        return replied;
    }

    private static boolean opensBeside(Replied replied) {
        return replied.body().contains("target=\"_blank\"");
    }

    @Test
    void aRequestThatLostItIsToldThatNobodyKnowsWhatWasKept() throws IOException, ServletException {
        var replied = answer(Asked.post("/today.xhtml"), LOST);
        assertEquals(503, replied.status());
        assertTrue(opensBeside(replied), replied.body());
        assertEquals("5", replied.header("Retry-After"));
    }

    @Test
    void whoOnlyReadsMayTryAgain() throws IOException, ServletException {
        var replied = answer(Asked.get("/today.xhtml"), LOST);
        assertEquals(503, replied.status());
        assertFalse(opensBeside(replied), replied.body());
    }

    @Test
    void anotherFailureIsNotTheDatabases() {
        assertThrows(IllegalStateException.class, () -> answer(Asked.get("/today.xhtml"), (request, response) -> {
            throw new IllegalStateException("ours");
        }));
        assertThrows(IllegalStateException.class, () -> answer(Asked.get("/favicon.svg"), LOST));
    }

    @Test
    void whenThePortalGoesNothingIsBegunThatNeedsTheDatabase() throws IOException, ServletException {
        assertEquals("x", answer(Asked.get("/today.xhtml"), SERVED).body());
        var closing = beans.get(Closing.class);
        closing.within = Duration.ZERO;
        closing.close();
        assertEquals(503, answer(Asked.get("/today.xhtml"), SERVED).status());
        assertEquals("x", answer(Asked.get("/favicon.svg"), SERVED).body());
    }
}
