package org.practiceportal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practiceportal.database.ActingProcess.Said;

/**
 * All that a process wrote to a database, and what it said in between, in order: the files can be put back to how a sudden
 * end of the process, or of the power, would have left them at any moment.
 */
public final class Recording {

    private static final Pattern CALL = Pattern
            .compile("^\\d+ +(pwrite64|write|ftruncate|fsync|unlink)\\((?:\\d+<)?\"?([\\\\x0-9a-f]+)[\">](.*)$");
    private static final Pattern CONTENT = Pattern.compile("^, \"([\\\\x0-9a-f]*)\", \\d+(?:, (\\d+))?.*$");
    private static final Pattern LENGTH = Pattern.compile("^, (\\d+).*$");

    private final List<RecordedCall> calls = new ArrayList<>();
    private final Path database;
    private final byte[] start;

    /** One call on one file. */
    record RecordedCall(String call, Path file, byte[] content, long number) {}

    Recording(Path trace, Path database, byte[] start) throws IOException {
        this.database = database;
        this.start = start;
        try (var lines = Files.lines(trace, StandardCharsets.US_ASCII)) {
            lines.map(CALL::matcher).filter(Matcher::matches).map(Recording::call).forEach(calls::add);
        }
    }

    private static RecordedCall call(Matcher line) {
        var file = Path.of(new String(bytes(line.group(2)), StandardCharsets.UTF_8));
        var content = CONTENT.matcher(line.group(3));
        var length = LENGTH.matcher(line.group(3));
        if (content.matches()) {
            return new RecordedCall(line.group(1), file, bytes(content.group(1)),
                    content.group(2) == null ? 0 : Long.parseLong(content.group(2)));
        }
        return new RecordedCall(line.group(1), file, null, length.matches() ? Long.parseLong(length.group(1)) : 0);
    }

    private static byte[] bytes(String escaped) {
        return HexFormat.of().parseHex(escaped.replace("\\x", ""));
    }

    /** Is shown each moment. */
    @FunctionalInterface
    public interface Visitor {

        /** @param said until then */
        void visit(DiskMoment moment, List<Said> said) throws Exception;
    }

    /** Goes through all moments after a write or a sync, in order. */
    public void each(Visitor visitor) throws Exception {
        var disk = new DiskMoment(database, start);
        var said = new ArrayList<Said>();
        for (var call : calls) {
            if (isSaid(call)) {
                said.addAll(said(call));
            } else {
                disk.take(call);
                visitor.visit(disk, List.copyOf(said));
            }
        }
    }

    /** All that it said. */
    public List<Said> said() {
        return calls.stream().filter(this::isSaid).flatMap(call -> said(call).stream()).toList();
    }

    private boolean isSaid(RecordedCall call) {
        return call.file().equals(Acting.said(database));
    }

    private static List<Said> said(RecordedCall call) {
        return new String(call.content(), StandardCharsets.UTF_8).lines().map(Said::of).toList();
    }

    /** How many writes there were, or how many syncs. */
    public long count(String call) {
        return calls.stream().filter(each -> each.call().equals(call)).count();
    }
}
