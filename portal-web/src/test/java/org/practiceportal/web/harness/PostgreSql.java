package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL of its own, on a free port of this machine. It lives in the temporary folder: its socket's name
 * must be short, and the user it runs as must reach it. */
public final class PostgreSql implements AutoCloseable {

    private final Path folder;
    private final int port = Ports.free();

    private PostgreSql(Path folder) {
        this.folder = folder;
        // A run that is interrupted leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public static PostgreSql started() {
        try {
            var folder = Files.createTempDirectory("portal-postgresql");
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            var server = new PostgreSql(folder);
            server.tool("initdb", "-D", server.data(), "-U", "portal", "--auth=trust", "-E", "UTF8",
                    "--locale=C.UTF-8");
            server.tool("pg_ctl", "-D", server.data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                    "-p " + server.port + " -c listen_addresses=127.0.0.1 -k " + folder, "start");
            server.execute("create database portal");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return url("portal");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "portal", "");
    }

    /** Changes a setting of the whole server. */
    public void set(String setting, String value) {
        execute("alter system set " + setting + " = " + value);
        execute("select pg_reload_conf()");
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"), "portal", "");
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
        tool("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        Folders.emptied(folder);
        folder.toFile().delete();
    }
}
