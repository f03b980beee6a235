package org.practiceportal.web.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Person;
import org.practiceportal.api.PortalModule;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.shell.Words;

/** Tells everybody for a month that the practice took along a copy of all records. */
@ApplicationScoped
public class RecordsModule implements PortalModule {

    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    PracticeCopies copies;

    @Inject
    Clock clock;

    @Override
    public String id() {
        return "records";
    }

    @Override
    public List<DashboardTask> tasks(Person person) {
        return copies.isAnySince(clock.instant().minus(SHOWN))
                ? List.of(new DashboardTask(Text.of(Words.BUNDLE, "practiceCopy.task"),
                        Text.of(Words.BUNDLE, "practiceCopy.task.detail"), PortalPage.PRACTICE_COPY.path()))
                : List.of();
    }
}
