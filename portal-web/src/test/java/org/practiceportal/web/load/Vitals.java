package org.practiceportal.web.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a portal's process takes at one moment.
 *
 * @param heap     megabytes that are left after a full collection
 * @param threads  of the process
 * @param handles  files, connections and whatever else it has open
 * @param work     kilobytes in the work folder, temporary files among them
 * @param database kilobytes in the data folder
 * @param signed   how many have signed since the beginning
 */
record Vitals(long heap, long threads, long handles, long work, long database, int signed) {

    static Vitals of(Heap heap, long process, Path folder, int signed) throws IOException, InterruptedException {
        var status = Path.of("/proc/" + process + "/status");
        var threads = Files.readAllLines(status).stream().filter(line -> line.startsWith("Threads:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        return new Vitals(heap.liveMegabytes(), threads, entries(Path.of("/proc/" + process + "/fd")),
                kilobytes(folder.resolve("work")), kilobytes(folder.resolve("data")), signed);
    }

    String row(long minute, int failures) {
        return String.format(Locale.ROOT, "| %d | %d | %d | %d | %d | %d | %d | %d |\n", minute, heap, threads, handles,
                work, database, signed, failures);
    }

    /** What is usual: a moment in which much was going on does not count. */
    static long median(List<Vitals> some, ToLongFunction<Vitals> figure) {
        return some.stream().mapToLong(figure).sorted().skip(some.size() / 2).findFirst().orElseThrow();
    }

    private static long entries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    /** Files that go meanwhile have no size. */
    private static long kilobytes(Path folder) throws IOException {
        var bytes = 0L;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                bytes += Files.isDirectory(file) ? kilobytes(file) << 10 : size(file);
            }
        } catch (NoSuchFileException e) {
            return 0;
        }
        return bytes >> 10;
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
