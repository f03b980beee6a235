package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    private Lane lane(int places, int waiting, int each) {
        return new Lane(places, waiting, each, Duration.ofMinutes(1), clock);
    }

    private void ask(Lane lane, String who) {
        lane.enter(who, () -> done.add(who), () -> done.add("not " + who));
    }

    @Test
    void aPlaceIsGivenToTheNext() {
        var lane = lane(1, 9, 9);
        assertTrue(lane.enter());
        assertFalse(lane.enter());
        ask(lane, "jonas");
        assertEquals(List.of(), done);
        lane.leave();
        assertEquals(List.of("jonas"), done);
        assertFalse(lane.enter(), "it is jonas's");
        lane.leave();
        assertTrue(lane.enter());
    }

    @Test
    void whoAsksOftenWaitsBehindWhoAsksOnce() {
        var lane = lane(1, 9, 9);
        lane.enter();
        ask(lane, "crowd");
        ask(lane, "crowd");
        ask(lane, "crowd");
        ask(lane, "jonas");
        lane.leave();
        lane.leave();
        assertEquals(List.of("crowd", "jonas"), done);
    }

    @Test
    void nobodyFillsTheQueueAlone() {
        var lane = lane(1, 9, 2);
        lane.enter();
        ask(lane, "crowd");
        ask(lane, "crowd");
        ask(lane, "crowd");
        ask(lane, "jonas");
        assertEquals(List.of("not crowd"), done);
    }

    @Test
    void theQueueHasAnEnd() {
        var lane = lane(1, 2, 9);
        lane.enter();
        ask(lane, "amara");
        ask(lane, "eli");
        ask(lane, "jonas");
        assertEquals(List.of("not jonas"), done);
    }

    @Test
    void whoWaitedLongEnoughIsTold() throws InterruptedException {
        var lane = new Lane(1, 9, 9, Duration.ofMillis(1), clock);
        lane.enter();
        var told = new CountDownLatch(1);
        lane.enter("jonas", () -> done.add("jonas"), told::countDown);
        assertTrue(told.await(10, TimeUnit.SECONDS));
        lane.leave();
        assertEquals(List.of(), done);
        assertTrue(lane.enter(), "nobody else's place");
    }
}
