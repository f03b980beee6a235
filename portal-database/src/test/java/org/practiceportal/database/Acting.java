package org.practiceportal.database;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One round of acts on a database, in a process of its own into which faults are put. What became of each act stands in a
 * file beside the database, one line each, as soon as it is known.
 */
public final class Acting {

    private static final int MOST = 6;
    static final String READY = "READY ";
    static final String RESTORE = "restore";
    static final String ACT = "act";
    static final String DONE = "DONE";
    static final String ACKNOWLEDGED = "ACKNOWLEDGED";

    private final OutputStream said;
    private final LongSupplier traces;

    private Acting(OutputStream said, LongSupplier traces) {
        this.said = said;
        this.traces = traces;
    }

    /**
     * Acts whenever the standard input asks for it.
     *
     * @param start  the database as each round finds it; where there is no such file, there is no database
     * @param traces counts what acts leave, each at least one
     */
    public static void serve(Path database, Path start, LongSupplier traces, Consumer<Acting> round)
            throws IOException {
        var out = System.out;
        System.setOut(System.err);
        out.println(READY + database);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (var command : (Iterable<String>) in.lines()::iterator) {
            if (command.equals(RESTORE)) {
                restore(database, start);
            } else {
                try (var said = new FileOutputStream(said(database).toFile())) {
                    round.accept(new Acting(said, traces));
                }
            }
            out.println(DONE);
        }
    }

    static Path said(Path database) {
        return database.resolveSibling("said");
    }

    private static void restore(Path database, Path start) throws IOException {
        for (var end : new String[]{"", "-wal", "-shm"}) {
            Files.deleteIfExists(Path.of(database + end));
        }
        if (Files.exists(start)) {
            Files.copy(start, database);
        }
    }

    /**
     * Does something, and does it again if it was not kept, as people do.
     *
     * @param act says where its trace is, as SQL says it after {@code from}
     * @return whether it was done
     */
    public boolean act(String kind, Supplier<String> act) {
        return IntStream.range(0, MOST).anyMatch(attempt -> once(kind, act));
    }

    private boolean once(String kind, Supplier<String> act) {
        var before = traces.getAsLong();
        try {
            say(ACKNOWLEDGED, kind, act.get());
            return true;
        } catch (RuntimeException e) {
            var fault = fault(e);
            say(fault == null ? e.getClass().getSimpleName() : fault.name(), kind, String.valueOf(e.getMessage()));
            if (fault != null && fault.keepsNothing() && traces.getAsLong() != before) {
                say("KEPT", kind, "what was refused");
            }
            return false;
        }
    }

    private static StorageFault fault(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && StorageFault.of(sql) != null) {
                return StorageFault.of(sql);
            }
        }
        return null;
    }

    private void say(String outcome, String kind, String words) {
        try {
            said.write((outcome + " " + kind + " " + words.replaceAll("\\s+", " ") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
