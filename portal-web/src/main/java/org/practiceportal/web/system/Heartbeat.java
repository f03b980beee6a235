package org.practiceportal.web.system;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.practiceportal.api.Rounds;
import org.practiceportal.database.Migrations;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.database.Deadline;
import org.practiceportal.web.rounds.KeptRounds;
import org.practiceportal.web.shell.Closing;
import org.practiceportal.web.shell.UnderWay;

/** Each minute: says that this instance is there, keeps how its rounds went, and looks whether the owner has to do something. */
@ApplicationScoped
class Heartbeat implements UnderWay {

    private static final Duration EACH = Duration.ofMinutes(1);
    private static final Duration FOR_A_NAME = Duration.ofSeconds(5);

    @Inject
    Rounds rounds;

    @Inject
    Closing closing;

    @Inject
    DatabaseWatch database;

    @Inject
    Instances instances;

    @Inject
    KeptRounds kept;

    @Inject
    FreeRoom room;

    @Inject
    SystemLines lines;

    @Inject
    @ConfigProperty(name = "portal.port")
    String port;

    /** Asking the database needs a thread of the server's. */
    @Resource
    ManagedThreadFactory threads;

    private String place;
    private boolean left;
    private Thread leaving;
    private volatile long troubles;

    void start(@Observes Startup started) {
        // Made here: whoever tells the portal to end has none of its classes.
        leaving = threads.newThread(this::leave);
        closing.waitFor(this);
        rounds.onEachInstance("state", EACH, this::beat).sooner();
    }

    /** How many things the owner had to do something about a moment ago. */
    long troubles() {
        return troubles;
    }

    synchronized void beat() {
        if (left) {
            return;
        }
        if (place == null) {
            place = machine() + ":" + port;
        }
        instances.beat(place, version());
        kept.keep();
        room.measure();
        troubles = lines.troubles();
    }

    synchronized void leave() {
        left = true;
        instances.leave();
    }

    @Override
    public void finish() {
        if (database.isThere()) {
            leaving.start();
        }
    }

    @Override
    public boolean isFinished() {
        return !leaving.isAlive();
    }

    /** As it calls itself. */
    private static String machine() {
        try {
            return Deadline.within(FOR_A_NAME, () -> InetAddress.getLocalHost().getHostName());
        } catch (TimeoutException | ExecutionException e) {
            return "?";
        }
    }

    static String version() {
        var version = Migrations.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
