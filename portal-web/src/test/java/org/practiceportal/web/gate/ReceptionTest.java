package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.api.FilePage;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.shell.Modules;

/** What people send comes in without a thread that waits, and what nobody may send is turned away before it is read. */
@ResourceLock(Beans.DATABASE)
class ReceptionTest {

    private static final String LETTER = "/letter.xhtml";
    private static final String PLAN = "/plan.xhtml";

    /** Settings that the headers of a page ask for. */
    @RegisterExtension
    final Beans beans = new Beans();

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().factory());
    private final Reception reception = new Reception(limits(), new Responses(clock), clock);

    private static Limits limits() {
        var limits = new Limits();
        limits.modules = new Modules() {

            @Override
            public List<PortalModule> all() {
                return List.of(Given.as(PortalModule.class, Map.of("filePages",
                        none -> List.of(FilePage.forEverybody(LETTER, 100),
                                FilePage.forRole(Role.THERAPIST, PLAN, 1 << 20)))));
            }
        };
        return limits;
    }

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    private Line sends(Asked asked, long length) throws IOException {
        var line = new Line(asked, length);
        reception.receive(line.request, () -> line.told.add("received"));
        return line;
    }

    private static Asked form() {
        return Asked.post("/today.xhtml");
    }

    private static Asked file(String page) {
        return Asked.post(page).also("getContentType", "multipart/form-data; boundary=x");
    }

    /** The time of the only thing that is waited for has come. */
    private void itTakesTooLong(long seconds) {
        var end = (ScheduledFuture<?>) clock.getQueue().peek();
        assertEquals(seconds, end.getDelay(TimeUnit.SECONDS), 1);
        ((Runnable) end).run();
    }

    private static String leadsTo(Line line) {
        return line.replied.header("Location");
    }

    @Test
    void aFormComesInPiecesAndIsThenThereAsAWhole() throws IOException {
        var line = sends(form(), 11);
        assertEquals(List.of("thread leaves"), line.told);
        line.in.comes("a=one");
        line.in.comes("&b=");
        assertEquals(List.of("thread leaves"), line.told);
        line.in.comes("two");
        line.in.ends();
        assertEquals(List.of("thread leaves", "received"), line.told, "once");
        assertEquals("a=one&b=two", new String(line.request.body().open().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(clock.getQueue().peek() == null || ((ScheduledFuture<?>) clock.getQueue().peek()).isCancelled());
    }

    @Test
    void aServerThatDoesNotTellTheEndIsNotWaitedForLong() throws IOException {
        var line = sends(form(), 3);
        clock.getQueue().clear();
        line.in.tellsTheEnd = false;
        line.in.comes("a=b");
        assertEquals(List.of("thread leaves"), line.told);
        itTakesTooLong(0);
        assertEquals(List.of("thread leaves", "received"), line.told);
    }

    @Test
    void aFormWithoutAnythingIsThereAtOnce() throws IOException {
        assertEquals(List.of("received"), sends(form(), 0).told);
    }

    @Test
    void whatDoesNotSayHowLongItIsOrIsPackedIsRefused() throws IOException {
        assertEquals(411, sends(form(), -1).replied.status());
        var packed = sends(form().header("Content-Encoding", "gzip"), 3);
        assertEquals(415, packed.replied.status());
        assertEquals("close", packed.replied.header("Connection"));
        assertEquals(List.of(), packed.told);
    }

    @Test
    void aFormThatComesTooSlowlyIsEnded() throws IOException {
        var line = sends(form(), 11);
        line.in.comes("a=one");
        itTakesTooLong(20);
        assertEquals(408, line.replied.status());
        assertEquals(List.of("thread leaves", "complete", "over"), line.told);
        line.in.comes("&b=two");
        assertEquals(List.of("thread leaves", "complete", "over"), line.told);
    }

    @Test
    void whoLeavesIsNotAnswered() throws IOException {
        var line = sends(form(), 11);
        line.in.breaks();
        assertEquals(List.of("thread leaves", "complete", "over"), line.told);
        assertEquals(200, line.replied.status());
    }

    @Test
    void whoIsKnownMaySendMore() throws IOException {
        assertNull(leadsTo(sends(form(), Limits.VISITORS_FORM)));
        assertNull(leadsTo(sends(form().by("maya"), Limits.FORM)));
        var line = sends(form().by("maya"), Limits.FORM + 1);
        line.in.comes(new byte[Limits.FORM + 1]);
        assertEquals("/portal/error/413.xhtml", leadsTo(line));
    }

    @Test
    void whatIsTooLongIsReadAndForgottenBeforeItIsAnswered() throws IOException {
        var line = sends(form(), Limits.VISITORS_FORM + 1);
        assertNull(leadsTo(line));
        line.in.comes(new byte[Limits.VISITORS_FORM]);
        assertNull(leadsTo(line));
        line.in.comes(new byte[1]);
        assertEquals(302, line.replied.status());
        assertEquals("/portal/error/413.xhtml", leadsTo(line));
        assertNull(line.request.body());
        assertEquals(List.of("thread leaves", "complete", "over"), line.told);
    }

    @Test
    void whatIsFarTooLongIsNotEvenReadAway() throws IOException {
        var stranger = sends(form(), (8 << 20) + 1);
        assertEquals("/portal/error/413.xhtml", leadsTo(stranger));
        assertEquals("close", stranger.replied.header("Connection"));
        assertNull(leadsTo(sends(form(), 8 << 20)));
        assertNull(leadsTo(sends(form().by("maya"), 64 << 20)));
        assertNull(leadsTo(sends(file(LETTER), 64 << 20)));
        assertEquals("/portal/error/413.xhtml", leadsTo(sends(form().by("maya"), (64 << 20) + 1)));
    }

    @Test
    void aFileGoesToAPageThatTakesItFromThisPerson() throws IOException {
        assertNull(leadsTo(sends(file(LETTER), Limits.VISITORS_FORM + (64 << 10))));
        for (var page : List.of("/today.xhtml", PLAN, PortalPage.PRACTICE.path())) {
            var line = sends(file(page), 1);
            line.in.comes("x");
            assertEquals("/portal/error/404.xhtml", leadsTo(line), page);
        }
        var large = sends(file(LETTER), Limits.VISITORS_FORM + (64 << 10) + 1);
        large.in.comes(new byte[Limits.VISITORS_FORM + (64 << 10) + 1]);
        assertEquals("/portal/error/413.xhtml", leadsTo(large));
    }

    @Test
    void aFileHasMoreTime() throws IOException {
        sends(file(LETTER), 3);
        itTakesTooLong(300);
    }

    @Test
    void whoSendsVeryMuchAtOnceWaits() throws IOException {
        for (int i = 0; i < 15; i++) {
            sends(file(LETTER), 3);
        }
        var last = sends(file(LETTER), 3);
        assertEquals(503, sends(file(LETTER), 3).replied.status());
        assertEquals(200, sends(file(LETTER).by("maya"), 3).replied.status(), "somebody else");
        last.in.comes("abc");
        assertEquals(200, sends(file(LETTER), 3).replied.status());
    }
}
