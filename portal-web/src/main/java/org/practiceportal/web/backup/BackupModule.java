package org.practiceportal.web.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** Tells the owner on the start page when there is no backup from today or yesterday. */
@ApplicationScoped
public class BackupModule implements PortalModule {

    @Inject
    Backups backups;

    @Inject
    BackupRound round;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "backup";
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        if (!person.is(Role.OWNER)) {
            return List.of();
        }
        var last = backups.lastGood();
        if (!BackupRhythm.isTooOld(clock.instant(), last)) {
            return List.of();
        }
        var title = last.map(good -> Text.of(Words.BUNDLE, "backup.task.old", good))
                .orElseGet(() -> Text.of(Words.BUNDLE, "backup.task.none"));
        return List.of(new DashboardTask(title,
                Text.of(Words.BUNDLE, round.hasKey() ? "backup.task.see" : "backup.task.key"),
                PortalPage.BACKUPS.path()));
    }
}
