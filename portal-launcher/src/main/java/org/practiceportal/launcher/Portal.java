package org.practiceportal.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Starts the portal in this process, and stays until it is ended. A start that fails says why in one sentence, and ends
 * with the code {@value #FAILED}.
 */
public final class Portal {

    static final int FAILED = 1;
    private static final Logger LOG = Logger.getLogger(Portal.class.getName());

    private final Console console;
    private Path logFolder;

    private Portal(Console console) {
        this.console = console;
    }

    public static void main(String... arguments) {
        // Until there is a log, only the sentence on the console tells what is wrong.
        LogManager.getLogManager().reset();
        var console = new Console();
        var portal = new Portal(console);
        try {
            Parent.follow();
            Ending.listen();
            portal.start(arguments);
        } catch (StartRefused e) {
            LOG.log(Level.SEVERE, "The portal does not start.", e);
            console.say(e.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "The portal does not start.", e);
            console.say("The portal does not start: " + e.getClass().getSimpleName() + ". " + portal.moreInTheLog());
            System.exit(FAILED);
        }
    }

    private void start(String... arguments) {
        var command = arguments.length == 0 ? null : CommandLine.of(arguments);
        System.getProperties().putIfAbsent(Settings.HOME, programFolder().toString());
        var settings = Settings.of(System.getProperties(), System.getenv());
        if (command != null) {
            run(command, settings);
            return;
        }
        Listener.of(settings).requireFree();
        Listener.requireOwnName();
        Folders.own(Setting.DATA_FOLDER, settings.folder(Setting.DATA_FOLDER));
        logFolder = Folders.own(Setting.LOG_FOLDER, settings.folder(Setting.LOG_FOLDER));
        var work = WorkFolder.in(Folders.own(Setting.WORK_FOLDER, settings.folder(Setting.WORK_FOLDER)));
        System.setProperty("java.io.tmpdir", work.folder("tmp").toString());
        if (settings.isEmbedded()) {
            Folders.requirePrograms(work.folder("tmp"));
        }
        var logging = LogFiles.begin(settings, work.path());
        console.say(
                String.format(Locale.ROOT, "Practice portal %s on Java %s. %s", version(), Runtime.version().feature(),
                        moreInTheLog()));
        serve(settings, work, logging);
    }

    private void run(CommandLine command, Settings settings) {
        if (List.of(CommandLine.MOVE, CommandLine.RESTORE).contains(command.word())) {
            Folders.own(Setting.DATA_FOLDER, settings.folder(Setting.DATA_FOLDER));
        }
        var work = WorkFolder.in(Folders.own(Setting.WORK_FOLDER, settings.folder(Setting.WORK_FOLDER)));
        System.setProperty("java.io.tmpdir", Folders.requirePrograms(work.folder("tmp")).toString());
        var backups = new BackingUp(settings, console);
        switch (command.word()) {
            case CommandLine.MOVE -> new Moving(settings, console).to(command.target().orElseThrow());
            case CommandLine.BACKUP -> backups.make();
            case CommandLine.BACKUP_KEY -> backups.makeKey(command.file().orElseThrow());
            case CommandLine.VERIFY_BACKUP ->
                backups.verify(command.file().orElseThrow(), command.options().get("--key"));
            default -> backups.restore(command);
        }
    }

    private void serve(Settings settings, WorkFolder work, Path logging) {
        var shipped = settings.home().resolve("lib/portal");
        new DatabaseWait(settings, console).untilItIsThere(shipped.resolve("WEB-INF/lib"));
        var plugins = Plugins.of(settings);
        var application = Application.assembled(shipped, plugins, work);
        // The application reads its settings there.
        System.getProperties().putAll(settings.byKey());
        System.setProperty(Plugins.NAMES, plugins.names());
        var server = new Server(settings);
        server.boot(work, logging);
        console.listen();
        try (var failure = FirstFailure.watched()) {
            if (!server.deploy(application)) {
                throw new StartRefused(failure.sentence(plugins) + " " + moreInTheLog());
            }
        }
        server.open();
        Listener.of(settings).requireOpen();
        console.open();
    }

    private String moreInTheLog() {
        return logFolder == null ? "" : "The log is in " + logFolder + ".";
    }

    private static String version() {
        var version = Portal.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** Two folders above this jar. */
    private static Path programFolder() {
        return Path.of(java.net.URI.create(Portal.class.getProtectionDomain().getCodeSource().getLocation().toString()))
                .getParent().getParent();
    }
}
