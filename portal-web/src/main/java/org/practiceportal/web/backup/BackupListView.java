package org.practiceportal.web.backup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.shell.Words;

/** The owner's view of the backups: how old the last one is, and what became of those before. */
@Named
@RequestScoped
public class BackupListView {

    private static final int SHOWN = 20;

    @Inject
    CurrentUser user;

    @Inject
    Backups backups;

    @Inject
    BackupRound round;

    @Inject
    Clock clock;

    @Inject
    Words words;

    private List<BackupRow> rows;
    private boolean late;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        rows = backups.newest(SHOWN);
        late = round.hasKey() && BackupRhythm.isTooOld(clock.instant(), backups.lastGood());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public boolean isWithoutKey() {
        return !round.hasKey();
    }

    /** Whether the last good one is too old, though there is a key. */
    public boolean isLate() {
        return late;
    }

    public List<Line> getLines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(BackupRow row) {
        return new Line(row.startedAt(), row.isGood() ? "done" : "loss",
                words.say(Text.of(Words.BUNDLE, "backup." + (row.isGood() ? "good" : row.trouble()))), row.file(),
                row.isGood() ? words.say(Text.of(Words.BUNDLE, "backup.size", row.kilobytes())) : "", row.head());
    }

    /** A backup as the page shows it. */
    public record Line(Instant at, String kind, String state, String file, String size, String head) {}
}
