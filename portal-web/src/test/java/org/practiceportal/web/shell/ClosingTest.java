package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order in which the portal ends. */
class ClosingTest {

    private final List<String> steps = new ArrayList<>();
    private final Closing closing = closing();

    private static Closing closing() {
        var closing = new Closing();
        closing.notice = Optional.empty();
        closing.within = Duration.ofSeconds(5);
        return closing;
    }

    /** Is done when it was asked so often. */
    private final class Piece implements UnderWay {

        private int left;

        Piece(int left) {
            this.left = left;
        }

        @Override
        public void finish() {
            steps.add("finish, leaving " + closing.isLeaving() + ", gone " + closing.hasBegun());
        }

        @Override
        public boolean isFinished() {
            left--;
            if (left == 0) {
                steps.add("finished, gone " + closing.hasBegun());
            }
            return left <= 0;
        }
    }

    @Test
    void whatIsUnderWayIsFinishedBeforeAnybodyIsTurnedAway() {
        closing.waitFor(new Piece(4));
        assertFalse(closing.isLeaving());
        closing.close();
        assertEquals(List.of("finish, leaving true, gone false", "finished, gone false"), steps);
        assertTrue(closing.hasBegun());
    }

    @Test
    void itServesOnForAsLongAsItHasToldThatItIsLeaving() throws InterruptedException {
        closing.notice = Optional.of(Duration.ofMillis(600));
        closing.waitFor(new Piece(1));
        var ending = Thread.ofVirtual().start(closing::close);
        while (!closing.isLeaving()) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(), steps, "nothing is finished yet");
        ending.join();
        assertEquals(2, steps.size());
    }

    @Test
    void itWaitsNoLongerThanItMay() {
        closing.within = Duration.ofMillis(200);
        closing.waitFor(new Piece(Integer.MAX_VALUE));
        closing.close();
        assertTrue(closing.hasBegun());
    }

    @Test
    void toldTwiceItEndsOnce() {
        closing.waitFor(new Piece(1));
        closing.close();
        closing.close();
        assertEquals(2, steps.size());
    }
}
