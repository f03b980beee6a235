package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Text;

/** The start page: what waits for this person. */
@Named
@RequestScoped
public class TodayView {

    @Inject
    CurrentUser user;

    @Inject
    Modules modules;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private List<Task> tasks;

    public String getGreeting() {
        var hour = clock.instant().atZone(words.getZone()).getHour();
        var time = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return words.say(Text.of(Words.BUNDLE, "today." + time, user.person().name()));
    }

    public List<Task> getTasks() {
        if (tasks == null) {
            tasks = modules.all().stream().flatMap(module -> module.tasks(user.person()).stream()).map(this::task)
                    .toList();
        }
        return tasks;
    }

    private Task task(DashboardTask from) {
        return new Task(words.say(from.title()), words.say(from.detail()), from.path());
    }

    /** A task as the page shows it. */
    public record Task(String title, String detail, String path) {}
}
