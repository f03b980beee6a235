package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in many places, so that one run tells all of it. */
final class Faults {

    private final List<String> all = new ArrayList<>();

    /** Requires something, and goes on. */
    void of(String place, Runnable requirement) {
        try {
            requirement.run();
        } catch (AssertionError e) {
            all.add(place + ": " + e.getMessage().substring(0, Math.min(300, e.getMessage().length())));
        }
    }

    /** Fails with all that was gathered since the last time. */
    void tell() {
        var told = String.join("\n", all);
        all.clear();
        assertEquals("", told);
    }
}
