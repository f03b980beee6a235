package org.practiceportal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Sees what another process asks of some files, and lets some of it fail. */
public final class Strace {

    /**
     * What goes wrong.
     *
     * @param what an error or a signal
     * @param when the number of the call, with "+" also all later ones, with "+n" every n-th of these
     */
    public record Fault(String call, String what, String when) {

        String injected() {
            return "inject=" + call + ":" + what + ":when=" + when;
        }
    }

    /** Goes on under the eyes of it. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private Strace() {}

    /** How a process is looked at: what it asks of a database and the files beside it. */
    static List<String> command(Path trace, Path database, String calls, String... more) {
        return Stream.concat(Stream.of("strace", "-f", "-o", trace.toString(), "-P", database.toString(), "-P",
                database + "-wal", "-e", "trace=" + calls), Stream.of(more)).toList();
    }

    /** Looks at a process until some work is done; afterwards it goes on alone. */
    static void during(Work work, long process, List<String> command, Path said)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(command);
        words.addAll(List.of("-p", Long.toString(process)));
        var strace = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (!Files.readString(said).contains(" attached")) {
                if (!strace.isAlive()) {
                    throw new IllegalStateException(Files.readString(said));
                }
                Thread.sleep(2);
            }
            work.run();
        } finally {
            strace.destroy();
            if (!strace.waitFor(3, TimeUnit.SECONDS)) {
                // It may wait in vain for threads of a process that was killed.
                strace.destroyForcibly().waitFor();
            }
        }
    }

    /** How many calls it let fail. */
    static long faults(Path trace) throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains("INJECTED")).count();
        }
    }
}
