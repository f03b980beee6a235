package org.practiceportal.web.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The heap of a portal's process, asked from outside. */
public final class Heap {

    private final long process;

    public Heap(long process) {
        this.process = process;
    }

    /** What is left after a full collection. */
    public long liveMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        var histogram = ask("GC.class_histogram").lines().toList();
        var total = histogram.get(histogram.size() - 1).strip().split("\\s+");
        return Long.parseLong(total[2]) >> 20;
    }

    private String ask(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(process), command).redirectErrorStream(true).start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new AssertionError(said);
        }
        return said;
    }
}
