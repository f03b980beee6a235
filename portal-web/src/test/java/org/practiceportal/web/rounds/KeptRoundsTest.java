package org.practiceportal.web.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** How rounds went, as all instances know it. */
@ResourceLock(Beans.DATABASE)
class KeptRoundsTest {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @RegisterExtension
    final Beans beans = new Beans();

    private final KeptRounds here = instance();
    private final KeptRounds there = instance();
    private final RoundKind hereWell = here.kinds.add("sealing", PAUSE, () -> {});
    private final RoundKind thereFailing = there.kinds.add("sealing", PAUSE, KeptRoundsTest::fail);

    private KeptRounds instance() {
        var rounds = new KeptRounds();
        rounds.entities = beans.get(EntityManager.class);
        rounds.kinds = new RoundKinds();
        rounds.kinds.clock = beans.clock();
        return rounds;
    }

    private static void fail() {
        throw new StackOverflowError("as from a machine that is out of something");
    }

    private RoundState seen(KeptRounds instance) {
        return beans.ask(instance::all).getFirst();
    }

    private Instant now() {
        return beans.clock().instant();
    }

    @Test
    void itsFailureIsAWordForOthers() {
        assertThrows(StackOverflowError.class, thereFailing::run);
        assertEquals(now(), thereFailing.failedAt());
        assertEquals(null, thereFailing.wellAt());
    }

    @Test
    void nothingIsKeptOfWhatHasNotBeen() {
        beans.act(here::keep);
        assertEquals(new RoundState("sealing", PAUSE, now(), null, null), seen(here));
        assertFalse(seen(here).isFailing());
    }

    @Test
    void eachInstanceSeesWhatTheOtherDid() {
        hereWell.run();
        beans.act(here::keep);
        assertEquals(now(), seen(there).wellAt());
        beans.clock().pass(PAUSE);
        assertThrows(StackOverflowError.class, thereFailing::run);
        beans.act(there::keep);
        assertTrue(seen(here).isFailing());
        beans.clock().pass(PAUSE);
        hereWell.run();
        beans.act(here::keep);
        assertFalse(seen(there).isFailing());
    }

    @Test
    void whatWasLaterStays() {
        var early = now();
        hereWell.run();
        beans.clock().pass(PAUSE);
        there.kinds.add("proving", PAUSE, () -> {}).run();
        var later = there.kinds.add("sealing", PAUSE, () -> {});
        later.run();
        beans.act(there::keep);
        beans.act(here::keep);
        assertEquals(early.plus(PAUSE), seen(here).wellAt());
    }

    @Test
    void oneIsLateWhenItHasNotBeenForLongerThanARoundMayTake() {
        var state = new RoundState("sealing", PAUSE, now(), now().minus(Duration.ofDays(1)), null);
        assertFalse(state.isLate(now().plus(Duration.ofMinutes(62))), "counted from the start");
        assertTrue(state.isLate(now().plus(Duration.ofMinutes(62)).plusSeconds(1)));
        var running = new RoundState("sealing", PAUSE, now().minus(Duration.ofDays(1)), null, now());
        assertFalse(running.isLate(now().plus(Duration.ofMinutes(62))), "counted from the last, if it failed, too");
        assertTrue(running.isLate(now().plus(Duration.ofMinutes(63))));
    }
}
