package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;

/** An answer leaves as fast as somebody reads it. */
@ResourceLock(Beans.DATABASE)
class ResponsesTest {

    /** Settings that the headers of a page ask for. */
    @RegisterExtension
    final Beans beans = new Beans();

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().factory());
    private final Responses responses = new Responses(clock);

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    private ScheduledFuture<?> late() {
        return (ScheduledFuture<?>) clock.getQueue().peek();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private Line busy(Asked asked, String sent) throws IOException {
        var line = new Line(asked, 0);
        if (sent != null) {
            var body = new Spool(1 << 20);
            body.write(bytes(sent), 0, sent.length());
            line.request.receive(body);
        }
        responses.busy(line.request);
        line.out.reads(100);
        return line;
    }

    private static Asked form() {
        return Asked.post("/today.xhtml").also("getContentType", "application/x-www-form-urlencoded");
    }

    @Test
    void itIsOverWhenTheLastPieceIsRead() throws IOException {
        var line = new Line(Asked.get("/today.xhtml"), 0);
        responses.send(line.request, bytes("x".repeat(8192) + "yz"));
        assertEquals(30 + 2, late().getDelay(TimeUnit.SECONDS), 1);
        line.out.reads(1);
        assertEquals("x".repeat(8192), line.out.written());
        assertEquals(List.of(), line.told);
        line.out.reads(2);
        assertEquals("x".repeat(8192) + "yz", line.out.written());
        assertEquals(List.of("complete", "over"), line.told);
        assertTrue(late() == null || late().isCancelled());
    }

    @Test
    void whoReadsTooSlowlyOrLeavesIsLeft() throws IOException {
        var slow = new Line(Asked.get("/today.xhtml"), 0);
        responses.send(slow.request, bytes("words"));
        ((Runnable) late()).run();
        assertEquals(List.of("complete", "over"), slow.told);
        slow.out.reads(1);
        assertEquals("", slow.out.written());
        var gone = new Line(Asked.get("/today.xhtml"), 0);
        responses.send(gone.request, bytes("words"));
        gone.out.breaks();
        gone.out.breaks();
        assertEquals(List.of("complete", "over"), gone.told, "once");
    }

    @Test
    void whoAsksForTheHeadGetsNoWords() {
        var line = new Line(Asked.get("/today.xhtml").also("getMethod", "HEAD"), 0);
        responses.send(line.request, bytes("words"));
        assertEquals(List.of(), line.told);
        line.request.leaveThread();
        responses.send(line.request, bytes("words"));
        assertEquals(List.of("thread leaves", "complete", "over"), line.told);
    }

    @Test
    void aFileOfOursLeavesAtOnce() {
        var asked = Asked.get("/favicon.svg");
        var line = new Line(asked, 0);
        asked.also("isAsyncSupported", false);
        responses.send(new PendingRequest(asked.request(), line.replied.response(), null, null), bytes("words"));
        assertEquals("words", line.replied.body());
    }

    @Test
    void whatWasTypedWaitsOnThePageThatSaysThatThereIsNoPlace() throws IOException {
        var line = busy(form(), "note=Hello+there");
        assertEquals(503, line.replied.status());
        assertTrue(line.out.written().contains("value=\"Hello there\""), line.out.written());
        assertEquals(List.of("complete", "over"), line.told);
    }

    @Test
    void veryManyWordsAndFilesAreNotCarriedToAndFro() throws IOException {
        var most = "note=" + "x".repeat((1 << 16) - 5);
        assertTrue(busy(form(), most).out.written().contains("value=\"xxx"));
        assertFalse(busy(form(), most + "x").out.written().contains("value="));
        assertFalse(busy(form().also("getContentType", "multipart/form-data; boundary=x"), "note=Hello").out.written()
                .contains("value="));
        assertFalse(busy(form(), null).out.written().contains("value="));
    }
}
