package org.practiceportal.launcher;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the first failure that is logged while the application starts: the server itself only says that it did not. */
final class FirstFailure extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private Throwable first;

    static FirstFailure watched() {
        var failure = new FirstFailure();
        failure.root.addHandler(failure);
        return failure;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (first == null && record.getThrown() != null && record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = record.getThrown();
        }
    }

    synchronized Optional<Throwable> thrown() {
        return Optional.ofNullable(first);
    }

    /** What the cause of it says: the application gives its reasons as sentences. */
    String words() {
        var cause = thrown().map(FirstFailure::root).map(Throwable::getMessage).orElse("");
        return "The portal does not start. " + cause.replaceAll("\\s+", " ").strip();
    }

    private static Throwable root(Throwable thrown) {
        var at = thrown;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
