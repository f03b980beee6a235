package org.practiceportal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real PostgreSQL of its own, on a free port of this machine. It lives in the temporary folder: its socket's name
 * must be short, and the user it runs as must reach it. */
public final class PostgreSql implements AutoCloseable {

    private static final int CONNECTIONS = 40;

    private final Path folder;
    private final int port = Ports.free();

    private PostgreSql(Path folder) {
        this.folder = folder;
        // A run that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static PostgreSql started() {
        var server = fresh();
        server.tool("initdb", "-D", server.data(), "-U", "portal", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8");
        server.start();
        server.execute("create database portal");
        return server;
    }

    private static PostgreSql fresh() {
        try {
            var folder = Files.createTempDirectory("portal-postgresql");
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            return new PostgreSql(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after it was stopped or killed. */
    public void start() {
        tool("pg_ctl", "-D", data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c max_connections=" + CONNECTIONS + " -k " + folder,
                "start");
    }

    /** Ends it as for an update: who is connected is cut off. */
    public void stop() {
        tool("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
    }

    /** Ends it as a power cut would. */
    public void kill() {
        signal("KILL");
        while (isListening()) {
            Thread.onSpinWait();
        }
        // After a power cut nobody has the numbers that stand there.
        Path.of(data(), "postmaster.pid").toFile().delete();
        folder.resolve(".s.PGSQL." + port + ".lock").toFile().delete();
    }

    /** Lets all its processes stand still where they are. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private boolean isListening() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** To all of them that are left. */
    private void signal(String name) {
        try (var lines = Files.lines(Path.of(data(), "postmaster.pid"))) {
            ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).ifPresent(main -> {
                var all = Stream.concat(Stream.of(main), main.descendants())
                        .map(process -> Long.toString(process.pid())).collect(Collectors.joining(" "));
                run(List.of("sh", "-c", "kill -" + name + " " + all + " || true"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server of its own on a base backup of this one, which was looked at before. */
    public PostgreSql onBaseBackup() {
        var restored = fresh();
        tool("pg_basebackup", "-D", restored.data(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "portal",
                "-X", "stream", "-c", "fast");
        tool("pg_verifybackup", restored.data());
        restored.start();
        return restored;
    }

    /** Another server that repeats all that this one does, and can only be read. */
    public PostgreSql standby() {
        var standby = fresh();
        tool("pg_basebackup", "-D", standby.data(), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "portal",
                "-R", "-X", "stream", "-c", "fast");
        standby.start();
        return standby;
    }

    /** Makes a standby the server that is written to. */
    public void promote() {
        tool("pg_ctl", "-D", data(), "-w", "promote");
    }

    /** Takes all connections that there are, until they are closed. */
    public List<Connection> usedUp() {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() <= CONNECTIONS) {
                taken.add(connect());
            }
        } catch (SQLException e) {
            return taken;
        }
        throw new AssertionError("It takes more than " + CONNECTIONS);
    }

    public int port() {
        return port;
    }

    public String url() {
        return url("portal");
    }

    /** Another database on the same server, the copy of one to which nobody is connected. */
    public String copied(String from, String name) {
        execute("create database " + name + " template " + from);
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "portal", "");
    }

    /** Changes a setting of the whole server. */
    public void set(String setting, String value) {
        alter("set " + setting + " = " + value);
    }

    /** @param change as SQL says it, even while the server takes no other */
    public void alter(String change) {
        execute("alter system " + change);
        execute("select pg_reload_conf()");
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                url("postgres") + "?options=-cdefault_transaction_read_only=off", "portal", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void tool(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs().resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    /** Where the newest PostgreSQL of this machine is. */
    private static Path programs() {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.comparing(path -> Integer.valueOf(path.getFileName().toString())))
                    .orElseThrow().resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command) {
        try {
            var output = Files.createTempFile("portal-command", ".log");
            var process = new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(command + "\n" + Files.readString(output));
            }
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public synchronized void close() {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.exists(Path.of(data(), "postmaster.pid"))) {
            signal("CONT");
            tool("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        }
        run(List.of("rm", "-r", folder.toString()));
    }
}
