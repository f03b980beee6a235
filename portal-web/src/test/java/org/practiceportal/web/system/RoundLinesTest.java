package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practiceportal.api.PortalModule;
import org.practiceportal.web.rounds.RoundState;
import org.practiceportal.web.shell.Modules;

/** What the owner sees of what the portal does by itself. */
class RoundLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofMinutes(2));
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final RoundLines lines = new RoundLines();

    RoundLinesTest() {
        lines.modules = new Modules() {
            @Override
            public List<PortalModule> all() {
                return List.of(() -> "garden");
            }
        };
    }

    private String said(String name, Instant since, Instant well, Instant failed) {
        var line = lines.of(List.of(new RoundState(name, Duration.ofMinutes(1), since, well, failed)), NOW).getFirst();
        return line.subject().key() + " " + line.level() + " " + line.state().key()
                + (line.advice() == null ? "" : ", " + line.advice().key());
    }

    @Test
    void whatWasDoneIsWell() {
        assertEquals("round.mail WELL round.well", said("mail", YESTERDAY, NOW, null));
        assertEquals("round.mail WELL round.well", said("mail", YESTERDAY, NOW, EARLIER));
        assertEquals("round.mail OPEN round.notYet", said("mail", EARLIER, null, null));
    }

    @Test
    void whatFailedOrStoppedNeedsSomebody() {
        assertEquals("round.mail TROUBLE round.failed, round.failed.help", said("mail", YESTERDAY, EARLIER, NOW));
        assertEquals("round.mail TROUBLE round.late, round.late.help", said("mail", YESTERDAY, YESTERDAY, null));
        assertEquals("round.mail TROUBLE round.never, round.late.help", said("mail", YESTERDAY, null, null));
    }

    @Test
    void whatNobodyHasWordsForIsCalledAsInTheLog() {
        assertEquals("round.other WELL round.well", said("weeding", YESTERDAY, NOW, null));
    }
}
