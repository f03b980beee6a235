package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Replied;

/** A page is sent when it is whole, so that it can still become another until then. */
class BufferedResponseTest {

    private final Replied replied = new Replied();
    private final BufferedResponse buffered = new BufferedResponse(replied.response());

    private String written() throws IOException {
        return new String(buffered.bytes().open().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void lettersAndBytesAreKept() throws IOException {
        buffered.getWriter().print("Zoë");
        assertSame(buffered.getWriter(), buffered.getWriter());
        assertEquals("Zoë", written());
        assertThrows(IllegalStateException.class, buffered::getOutputStream);
        buffered.resetBuffer();
        buffered.getOutputStream().write('a');
        buffered.getOutputStream().write(new byte[]{'x', 'b', 'x'}, 1, 1);
        buffered.flushBuffer();
        assertEquals("ab", written());
        assertThrows(IllegalStateException.class, buffered::getWriter);
        assertTrue(buffered.getOutputStream().isReady());
        assertEquals("", replied.body());
    }

    @Test
    void whatWasBegunIsForgottenWhenSomethingFails() throws IOException {
        buffered.setHeader("Passed", "yes");
        buffered.getWriter().print("half a page");
        assertFalse(buffered.isCommitted());
        buffered.sendError(404, "not said");
        assertTrue(buffered.isCommitted());
        assertEquals(404, buffered.refusal());
        assertEquals("", written());
        buffered.begin(404);
        assertEquals(404, replied.status());
        assertNull(replied.header("Passed"));
        assertEquals(0, buffered.refusal());
        assertFalse(buffered.isCommitted());
        buffered.getWriter().print("about it");
        assertEquals("about it", written());
    }

    @Test
    void aStyleIsMadeOnceForAll() throws IOException {
        var resources = new Resources();
        var asked = Asked.get("/jakarta.faces.resource/portal.css").request();
        assertNull(resources.find(asked, replied.response()));
        replied.response().setHeader("Content-Type", "text/css");
        replied.response().setHeader("Set-Cookie", "a=b");
        resources.keep(asked, replied.response(), Spool.of("body{}".getBytes(StandardCharsets.UTF_8)));
        var another = new Replied();
        var found = resources.find(asked, another.response());
        assertEquals("body{}", new String(found.open().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals("text/css", another.header("Content-Type"));
        assertNull(another.header("Set-Cookie"));
    }

    @Test
    void whatMayDifferIsMadeAnew() throws IOException {
        var resources = new Resources();
        var css = Spool.of("body{}".getBytes(StandardCharsets.UTF_8));
        for (var asked : new Asked[]{Asked.get("/today.xhtml"), Asked.post("/jakarta.faces.resource/a.css"),
                Asked.get("/jakarta.faces.resource/a.css").header("If-None-Match", "x"),
                Asked.get("/jakarta.faces.resource/a.css").header("If-Modified-Since", "x")}) {
            resources.keep(asked.request(), replied.response(), css);
            assertNull(resources.find(asked.request(), replied.response()));
        }
        var asked = Asked.get("/jakarta.faces.resource/a.css");
        resources.keep(asked.request(), replied.response(), Spool.of(new byte[0]));
        resources.keep(asked.request(), replied.response(), Spool.of(new byte[(1 << 20) + 1]));
        replied.response().setStatus(404);
        resources.keep(asked.request(), replied.response(), css);
        assertNull(resources.find(asked.request(), replied.response()));
    }

    @Test
    void noMoreIsKeptThanSome() throws IOException {
        var resources = new Resources();
        for (int i = 0; i <= 8; i++) {
            resources.keep(Asked.get("/jakarta.faces.resource/" + i).request(), replied.response(),
                    Spool.of(new byte[1 << 20]));
        }
        assertNull(resources.find(Asked.get("/jakarta.faces.resource/0").request(), replied.response()));
        assertEquals(1 << 20,
                resources.find(Asked.get("/jakarta.faces.resource/8").request(), replied.response()).size());
    }
}
