package org.practiceportal.agreements.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.practiceportal.database.ActingProcess.Outcome;
import org.practiceportal.database.ActingProcess.Said;

/** How much was tried, and what came of it, for {@code target/faults.txt}. */
final class FaultFigures {

    private final Map<String, long[]> sums = new TreeMap<>();

    void add(String what, Outcome outcome) {
        var acknowledged = outcome.said().stream().filter(Said::isAcknowledged).count();
        add(what, outcome.faults(), acknowledged, outcome.said().size() - acknowledged);
    }

    void add(String what, long faults, long acknowledged, long refused) {
        var sum = sums.computeIfAbsent(what, key -> new long[4]);
        sum[0]++;
        sum[1] += faults;
        sum[2] += acknowledged;
        sum[3] += refused;
    }

    void write(String about) throws IOException {
        for (var sum : sums.entrySet()) {
            var figures = sum.getValue();
            Files.writeString(Path.of("target", "faults.txt"),
                    String.format(Locale.ROOT, "%s, %s: %d runs, %d faults, %d acknowledged, %d refused%n", about,
                            sum.getKey(), figures[0], figures[1], figures[2], figures[3]),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
