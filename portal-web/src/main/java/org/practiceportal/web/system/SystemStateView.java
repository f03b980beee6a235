package org.practiceportal.web.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
import org.practiceportal.api.SystemLine;
import org.practiceportal.api.Text;
import org.practiceportal.web.database.Database;
import org.practiceportal.web.shell.Words;

/** The owner's view of the whole: whether all is well, and what to do about what is not. */
@Named
@RequestScoped
public class SystemStateView {

    @Inject
    CurrentUser user;

    @Inject
    SystemLines lines;

    @Inject
    Database database;

    @Inject
    Words words;

    private final List<Group> groups = new ArrayList<>();
    private long troubles;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        add("system.things", Stream.concat(Stream.of(lines.backup()), lines.things().stream()).toList());
        add("system.rounds", lines.rounds());
        add("system.instances", lines.instances());
    }

    private void add(String title, List<SystemLine> all) {
        groups.add(new Group(words.say(Text.of(Words.BUNDLE, title)), all.stream().map(this::line).toList()));
        troubles += all.stream().filter(SystemLine::isTrouble).count();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public boolean isWell() {
        return troubles == 0;
    }

    /** How many lines say that somebody has to do something. */
    public String getNeeded() {
        return words.say(Text.of(Words.BUNDLE, "system.needed", troubles));
    }

    public List<Group> getGroups() {
        return groups;
    }

    public String getPortalVersion() {
        return Heartbeat.version();
    }

    public String getJavaVersion() {
        return Runtime.version() + ", " + System.getProperty("java.vendor");
    }

    public String getDatabaseVersion() {
        return database.product();
    }

    /** The numbers by which somebody who helps knows how new the tables are. */
    public String getScripts() {
        return database.scripts().entrySet().stream().map(script -> script.getKey() + " " + script.getValue())
                .collect(Collectors.joining(", "));
    }

    private Line line(SystemLine from) {
        var kind = switch (from.level()) {
            case WELL -> "done";
            case OPEN -> "";
            case TROUBLE -> "loss";
        };
        return new Line(words.say(from.subject()), kind, words.say(from.state()),
                from.advice() == null ? "" : words.say(from.advice()));
    }

    /** Lines that belong together. */
    public record Group(String title, List<Line> lines) {}

    /** A line as the page shows it. */
    public record Line(String subject, String kind, String state, String advice) {}
}
