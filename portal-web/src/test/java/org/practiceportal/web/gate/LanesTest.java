package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.beans.Asked;

/** Where a request waits, and with whom. */
class LanesTest {

    private final Lanes lanes = new Lanes(new ScheduledThreadPoolExecutor(0));

    private Lane of(Asked asked) {
        return lanes.of(asked.request());
    }

    @Test
    void whoIsKnownDoesNotWaitForVisitors() {
        assertSame(lanes.known, of(Asked.get("/today.xhtml").by("maya")));
        assertSame(lanes.visitors, of(Asked.get("/today.xhtml")));
        assertSame(lanes.known, of(Asked.post("/today.xhtml").by("maya")));
    }

    @Test
    void passphrasesAndFilesWaitForTheirLike() {
        assertSame(lanes.passphrases, of(Asked.post(PortalPage.SIGN_IN.path())));
        assertSame(lanes.passphrases, of(Asked.post(PortalPage.ACCOUNT.path()).by("maya")));
        assertSame(lanes.visitors, of(Asked.get(PortalPage.SIGN_IN.path())));
        assertSame(lanes.files, of(Asked.post(PortalPage.PRACTICE.path()).by("maya").also("getContentType",
                "multipart/form-data; boundary=x")));
    }

    @Test
    void whatNeedsNothingWaitsForNothing() {
        assertNull(of(Asked.get("/favicon.svg")));
        assertNull(of(Asked.get("/health/live")));
    }

    @Test
    void aPersonIsOneAndAHouseholdIsOne() {
        assertEquals("maya", Lanes.who(Asked.get("/").by("maya").request()));
        assertEquals(Lanes.who(Asked.get("/").also("getRemoteAddr", "198.51.100.7").request()),
                Lanes.who(Asked.get("/").also("getRemoteAddr", "198.51.100.9").request()));
        assertFalse(Lanes.who(Asked.get("/").also("getRemoteAddr", "198.51.101.7").request())
                .equals(Lanes.who(Asked.get("/").request())));
    }

    @Test
    void noMoreThanSomeSendAtOnceAndNoneOfThemForAll() {
        var senders = new Senders(3, 2);
        assertTrue(senders.begin("maya"));
        assertTrue(senders.begin("maya"));
        assertFalse(senders.begin("maya"));
        assertTrue(senders.begin("jonas"));
        assertFalse(senders.begin("grace"));
        senders.end("maya");
        assertTrue(senders.begin("grace"));
        senders.end("maya");
        senders.end("maya");
        assertTrue(senders.begin("maya"));
        assertTrue(senders.begin("maya"));
    }

    @Test
    void memoryIsNotTakenTwice() {
        var memory = new Memory(10);
        assertTrue(memory.take(6));
        assertFalse(memory.take(5));
        assertTrue(memory.take(4));
        memory.giveBack(6);
        assertTrue(memory.take(6));
    }
}
