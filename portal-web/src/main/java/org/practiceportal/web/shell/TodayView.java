package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.DashboardTask;

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

    private List<Task> tasks;

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
