package org.practiceportal.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Payara Micro in this process. Its listener is opened only when the application is there, so that nobody meets a page of
 * the server's own.
 */
final class Server {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners.network-listener"
            + ".http-listener.";
    private static final String NAME = "portal";
    /** Milliseconds that the server waits before it ends. */
    static final String GRACE = "fish.payara.shutdowngrace";
    /** Under this name the application leaves what it does when the listener is open. */
    private static final String OPENED = "portal.opened";

    private final AtomicReference<AdminCommandRunner> commands = new AtomicReference<>();
    private final Settings settings;
    private PayaraMicroRuntime runtime;

    Server(Settings settings) {
        this.settings = settings;
    }

    /** @param folder for what the server unpacks and keeps while it runs */
    void boot(WorkFolder folder, Path logging) {
        // Read from inside its own jar, the server's libraries would lose their classes for newer versions of Java.
        PayaraMicro.setUpackedJarDir(folder.folder("server-libraries").toFile());
        PayaraMicro.unpackJars();
        var micro = PayaraMicro.getInstance();
        micro.setRootDir(folder.folder("server").toFile());
        micro.setLogPropertiesFile(logging.toFile());
        // Where nobody waits for what is under way before it ends.
        System.setProperty(GRACE, "3000");
        micro.setPrintLogo(false);
        micro.setNoHazelcast(true);
        micro.setHttpPort(settings.number(Setting.PORT_NUMBER));
        micro.setPreBootHandler(this::configure);
        micro.setPostBootHandler(commands::set);
        try {
            runtime = micro.bootStrap();
        } catch (BootstrapException e) {
            throw new StartRefused(String.format(Locale.ROOT, "The server does not start: %s.", e.getMessage()), e);
        }
    }

    private void configure(AdminCommandRunner runner) {
        lines().forEach(line -> run(runner, line));
        set(runner, "address=" + settings.text(Setting.LISTEN));
        set(runner, "enabled=false");
    }

    /** The commands that every start of the server gets, in tests without the launcher as well. */
    private static List<String> lines() {
        try (var in = Server.class.getResourceAsStream("preboot.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new StartRefused("The program is damaged.", e);
        }
    }

    private static void run(AdminCommandRunner runner, String line) {
        var words = List.of(line.split(" "));
        runner.run(words.get(0), words.subList(1, words.size()).toArray(String[]::new));
    }

    private static void set(AdminCommandRunner runner, String listenerSetting) {
        runner.run("set", LISTENER + listenerSetting);
    }

    /** Whether the application runs afterwards. */
    boolean deploy(Path application) {
        var path = settings.address().getPath();
        runtime.deploy(NAME, path.isEmpty() ? "/" : path, application.toFile());
        return runtime.getDeployedApplicationNames().contains(NAME);
    }

    /** Lets people in. */
    void open() {
        set(commands.get(), "enabled=true");
        // The application completes the answers of listeners, and this one is new.
        if (System.getProperties().get(OPENED) instanceof Runnable told) {
            told.run();
        }
    }
}
