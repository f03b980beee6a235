package org.practiceportal.agreements;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.Text;

/**
 * Something that waits for a person.
 *
 * @param path    where it is done, within the application
 * @param about   what its title says of it
 * @param further what the sentence below says
 */
public record Task(TaskKind kind, String path, List<Object> about, List<Object> further) {

    public Task {
        about = List.copyOf(about);
        further = List.copyOf(further);
    }

    public static Task of(TaskKind kind, String path, Object... about) {
        return new Task(kind, path, List.of(about), List.of());
    }

    /** One for all of a kind, unless there are none. */
    public static Stream<Task> counted(TaskKind kind, long count, String path) {
        return count == 0 ? Stream.empty() : Stream.of(of(kind, path, count));
    }

    public Task with(Object... told) {
        return new Task(kind, path, about, List.of(told));
    }

    /** As the start page takes it. */
    public DashboardTask shown() {
        return new DashboardTask(new Text(Typed.BUNDLE, kind.title(), about),
                new Text(Typed.BUNDLE, kind.detail(), further), path);
    }
}
