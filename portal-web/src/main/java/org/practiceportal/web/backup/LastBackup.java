package org.practiceportal.web.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** How old the last good backup is, for the owner. The start page says by itself when it is too old. */
@ApplicationScoped
public class LastBackup {

    @Inject
    Backups backups;

    @Inject
    BackupRound round;

    @Inject
    Clock clock;

    public SystemLine line() {
        return line(backups.lastGood(), round.hasKey(), clock.instant());
    }

    static SystemLine line(Optional<Instant> lastGood, boolean key, Instant now) {
        var subject = Text.of(Words.BUNDLE, "backup.system");
        var state = lastGood.map(good -> Text.of(Words.BUNDLE, "backup.system.last", good, age(good, now)))
                .orElseGet(() -> Text.of(Words.BUNDLE, "backup.task.none"));
        return BackupRhythm.isTooOld(now, lastGood)
                ? SystemLine.trouble(subject, state,
                        Text.of(Words.BUNDLE, key ? "backup.system.late.help" : "backup.noKey.help"))
                : SystemLine.well(subject, state);
    }

    /** In hours, of which a day has some more than a backup may be old. */
    private static long age(Instant good, Instant now) {
        return Duration.between(good, now).toHours();
    }
}
