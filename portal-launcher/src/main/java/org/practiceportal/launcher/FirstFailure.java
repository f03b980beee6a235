package org.practiceportal.launcher;

import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Remembers the first failure that is logged while the application starts: the server itself only says that it did not. */
final class FirstFailure extends Handler implements AutoCloseable {

    private static final String PORTAL = "org.practiceportal.";
    private static final Pattern CAUSE = Pattern
            .compile("(?m)^\\s*(?:Caused by: )?(?:[a-z_][\\w]*\\.)+[\\w$]+(?:Exception|Error): (.+)$");

    private final Logger root = Logger.getLogger("");
    private Throwable first;
    private String reason = "";

    static FirstFailure watched() {
        var failure = new FirstFailure();
        failure.root.addHandler(failure);
        return failure;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (first == null && record.getThrown() != null && record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = record.getThrown();
            // What the portal itself logs is said for whoever runs it; in what the server logs, only the innermost cause is.
            var said = String.valueOf(record.getLoggerName()).startsWith(PORTAL) ? first : root(first);
            reason = reason(said.getMessage());
        }
    }

    /** Why the portal does not start, as a sentence: the application's own reason, and the plugin that it comes from. */
    synchronized String sentence(Plugins plugins) {
        return plugins.blamed(first).filter(jar -> !reason.contains(jar)).map(
                jar -> String.format(Locale.ROOT, "The plugin %s keeps the portal from starting (%s). %s", jar, reason,
                        Plugins.REMEDY))
                .orElse("The portal does not start. " + reason);
    }

    /** Some containers put whole stack traces into a message: then the last cause in it. */
    static String reason(String message) {
        var words = String.valueOf(message);
        return CAUSE.matcher(words).results().map(cause -> cause.group(1)).reduce((before, last) -> last)
                .orElseGet(
                        () -> words.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(""));
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
