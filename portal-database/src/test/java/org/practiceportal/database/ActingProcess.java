package org.practiceportal.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.database.Strace.Fault;

/** A process that does the same acts again and again, each round on a database as it was, with other faults. */
public final class ActingProcess implements AutoCloseable {

    private static final String WRITES = "pwrite64,ftruncate,unlink,fsync,write";

    /**
     * What became of one act.
     *
     * @param outcome what the process was told of it
     * @param kind    of act
     * @param words   where its trace is, if it was acknowledged
     */
    public record Said(String outcome, String kind, String words) {

        static Said of(String line) {
            var parts = line.split(" ", 3);
            return new Said(parts[0], parts[1], parts[2]);
        }

        public boolean isAcknowledged() {
            return outcome.equals(Acting.ACKNOWLEDGED);
        }
    }

    /** What one round came to. */
    public record Outcome(long faults, List<Said> said) {}

    private final Process process;
    private final BufferedReader answers;
    private final Path folder;
    private final Path database;
    private boolean killed;

    private ActingProcess(Process process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.database = Path.of(answer(Acting.READY).substring(Acting.READY.length()));
    }

    /** @param program has a {@code main} that {@linkplain Acting#serve serves} */
    public static ActingProcess of(Class<?> program, String... arguments) throws IOException {
        var folder = Files.createTempDirectory("portal-acting");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FreshDatabase.remove(folder)));
        var command = Stream.concat(Stream.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), program.getName()), Stream.of(arguments)).toList();
        return new ActingProcess(new ProcessBuilder(command).redirectError(folder.resolve("noise").toFile()).start(),
                folder);
    }

    public Path database() {
        return database;
    }

    /** A round in which a call on the database fails, or the process is killed in one: then it was its last. */
    public Outcome round(Fault fault) throws IOException, InterruptedException {
        var trace = folder.resolve("trace");
        tell(Acting.RESTORE);
        watched(Strace.command(trace, database, fault.call(), "-e", fault.injected()));
        return new Outcome(killed ? 1 : Strace.faults(trace), said());
    }

    /** A round in which nothing fails, and all that it writes is kept for later. */
    public Recording recorded() throws IOException, InterruptedException {
        var trace = folder.resolve("recorded");
        tell(Acting.RESTORE);
        var start = Files.exists(database) ? Files.readAllBytes(database) : null;
        watched(Strace.command(trace, database, WRITES, "-P", Acting.said(database).toString(), "-y", "-xx", "-s",
                "1000000"));
        return new Recording(trace, database, start);
    }

    private void watched(List<String> command) throws IOException, InterruptedException {
        Strace.during(() -> tell(Acting.ACT), process.pid(), command, folder.resolve("strace-said"));
    }

    private List<Said> said() throws IOException {
        return Files.readAllLines(Acting.said(database)).stream().map(Said::of).toList();
    }

    private void tell(String command) throws IOException {
        var input = process.getOutputStream();
        input.write((command + "\n").getBytes(StandardCharsets.US_ASCII));
        input.flush();
        killed = answer(Acting.DONE) == null;
    }

    /** Nothing comes from a process that was killed. */
    private String answer(String beginning) throws IOException {
        var line = answers.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = answers.readLine();
        }
        if (line == null && !beginning.equals(Acting.DONE)) {
            throw new IllegalStateException(Files.readString(folder.resolve("noise")));
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
