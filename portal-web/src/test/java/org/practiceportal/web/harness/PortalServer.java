package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.practiceportal.database.Ports;

/**
 * A portal in a process of its own, for the situations that need another WAR, other settings, or a sudden death. The
 * portal of the long walks is started by Arquillian.
 */
public final class PortalServer implements AutoCloseable {

    /** The WAR as it was built. */
    public static final Path WAR = Path.of("target", "portal.war").toAbsolutePath();
    /** The program as it is shipped: the launcher, the server and the unpacked WAR. */
    public static final Path PROGRAM = Path.of("target", "program").toAbsolutePath();

    /** Payara's own services, started side by side, now and then disturb each other so that the server gives up. */
    private static final String ONE_BY_ONE = "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS";

    /** How Java runs portals, and whatever is measured beside them. Tests end before the better compiler would be worth its time. */
    public static final List<String> JAVA = List
            .of(System.getProperty("server.java", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1").split(" "));

    /** Of this class, for a portal that has a place before it is started. */
    public static final String PORT = "port";

    /** Of the address: the portal is served below it. */
    private static final Pattern PATH = Pattern.compile("^(?:[a-z]+://[^/]*)?(/[a-z/]*[a-z])?.*$");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final URI address;

    private PortalServer(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
        // A run that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A portal that answers. */
    public static PortalServer started(String situation, Path program, Map<String, String> settings) {
        return restarted(Folders.fresh(situation), program, settings);
    }

    /**
     * The same on a folder that may have been used before.
     *
     * @param wrapper a command that is given the server's command to run, like {@code strace}
     */
    public static PortalServer restarted(Path folder, Path program, Map<String, String> settings,
            String... wrapper) {
        var server = launch(folder, program, settings, wrapper);
        try {
            server.awaitAnswer();
            return server;
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    /** What a portal says on the console that refuses to serve with these settings, and ends. */
    public static String refusal(String situation, Path program, Map<String, String> settings) {
        try (var server = launch(Folders.fresh(situation), program, settings)) {
            if (!server.ended(PATIENCE.toMillis())) {
                throw new AssertionError("It does not end:\n" + server.log());
            }
            if (server.process.exitValue() == 0) {
                throw new AssertionError("It ends as if all were well:\n" + server.log());
            }
            return server.console();
        }
    }

    private static PortalServer launch(Path folder, Path program, Map<String, String> settings,
            String... wrapper) {
        try {
            var port = settings.containsKey(PORT) ? Integer.parseInt(settings.get(PORT)) : Ports.free();
            var path = PATH.matcher(settings.getOrDefault("portal.address", "")).replaceFirst("$1");
            var address = URI.create("http://127.0.0.1:" + port + path);
            var log = folder.resolve("server.log");
            var command = new ArrayList<>(List.of(wrapper));
            command.add(ProcessHandle.current().info().command().orElseThrow());
            command.addAll(JAVA);
            command.addAll(List.of(ONE_BY_ONE, "-Dportal.home=" + program, "-jar",
                    PROGRAM.resolve("lib/portal-launcher.jar").toString()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            set(builder, "portal.port", Integer.toString(port));
            set(builder, "portal.data.dir", folder.resolve("data").toString());
            set(builder, "portal.log.dir", folder.resolve("logs").toString());
            set(builder, "portal.work.dir", folder.resolve("work").toString());
            set(builder, "portal.address", address.toString());
            settings.forEach((name, value) -> set(builder, name, value));
            return new PortalServer(builder.start(), log, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As whoever runs a portal would: {@code portal.db.url} is {@code PORTAL_DB_URL} in the environment. */
    private static void set(ProcessBuilder process, String name, String value) {
        process.environment().put(name.replace('.', '_').toUpperCase(Locale.ROOT), value);
    }

    private void awaitAnswer() {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (ended(200)) {
                throw new AssertionError("The portal ended at its start:\n" + log());
            }
            var status = statusOf("/signin.xhtml");
            if (status == 200 || status == 302) {
                return;
            }
        }
        throw new AssertionError("The portal does not answer:\n" + log());
    }

    private int statusOf(String path) {
        try {
            return new Visitor(address).get(address.getRawPath() + path).statusCode();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** Whether the process ends within so many milliseconds. */
    private boolean ended(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** Somebody new in front of this portal. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** Where everything lies that it keeps, for good or for a while; also what it has said. */
    public Path folder() {
        return log.getParent();
    }

    /** What whoever started it has seen so far. */
    public String console() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it has said so far, on the console and in its log files. */
    public String log() {
        var newest = folder().resolve("logs/portal.0.log");
        try {
            return console() + (Files.exists(newest) ? Files.readString(newest) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, in the middle of whatever it does. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended(30_000);
    }

    @Override
    public void close() {
        process.destroy();
        if (!ended(30_000)) {
            kill();
        }
    }
}
