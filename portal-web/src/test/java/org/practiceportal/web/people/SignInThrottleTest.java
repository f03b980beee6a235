package org.practiceportal.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.practiceportal.web.beans.Beans;

/** How tries are counted. */
@ResourceLock(Beans.DATABASE)
class SignInThrottleTest {

    @RegisterExtension
    final Beans beans = new Beans();

    private final SignInThrottle signInThrottle = beans.get(SignInThrottle.class);

    private boolean tries(String id) {
        return beans.ask(() -> signInThrottle.takeTry(id));
    }

    @Test
    void eachIsCountedUntilOneHasToWait() {
        assertEquals(List.of(true, true, true, false), List.of(tries("a"), tries("a"), tries("a"), tries("a")));
        assertEquals(List.of(3), beans.kept("select failures from portal_sign_in_attempts"));
        assertTrue(tries("b"), "somebody else is counted apart");
    }

    @Test
    void theWaitBeginsWithTheLastOne() {
        tries("a");
        tries("a");
        beans.clock().pass(Duration.ofMinutes(5));
        assertTrue(tries("a"));
        assertFalse(tries("a"));
    }

    @Test
    void afterADayTheyAreForgotten() {
        tries("a");
        tries("a");
        tries("a");
        beans.clock().pass(Duration.ofDays(1));
        assertTrue(tries("a"));
        assertEquals(List.of(1), beans.kept("select failures from portal_sign_in_attempts"));
    }
}
