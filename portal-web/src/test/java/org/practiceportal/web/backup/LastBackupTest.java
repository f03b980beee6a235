package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the owner sees of the last good backup among what the portal needs. */
class LastBackupTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static String said(Optional<Duration> age, boolean key) {
        var line = LastBackup.line(age.map(NOW::minus), key, NOW);
        return line.level() + " " + line.state().key() + (line.advice() == null ? "" : ", " + line.advice().key());
    }

    @Test
    void itsAgeIsSaid() {
        assertEquals("WELL backup.system.last", said(Optional.of(Duration.ofMinutes(90)), true));
        assertEquals(List.of(NOW.minus(Duration.ofMinutes(90)), 1L), LastBackup
                .line(Optional.of(NOW.minus(Duration.ofMinutes(90))), true, NOW).state().arguments());
    }

    @Test
    void oneThatIsTooOldNeedsSomebody() {
        assertEquals("TROUBLE backup.system.last, backup.system.late.help",
                said(Optional.of(Duration.ofHours(26)), true));
        assertEquals("TROUBLE backup.task.none, backup.system.late.help", said(Optional.empty(), true));
        assertEquals("TROUBLE backup.task.none, backup.noKey.help", said(Optional.empty(), false));
    }
}
