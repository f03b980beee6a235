package org.practiceportal.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What whoever started the portal sees: few lines, the last of them the ones that matter. Everything else that anybody
 * prints goes to the log. The application speaks here through the logger {@value #LOGGER}; what it says there stands in no
 * log file, since it may be the one-time code.
 */
final class Console extends Handler {

    /** Also known to the application, which shares no class with the launcher. */
    static final String LOGGER = "org.practiceportal.console";

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
    /** Held here, since loggers that nobody holds are forgotten with their handlers. */
    private final Logger logger = Logger.getLogger(LOGGER);

    /** What the application has said while it started, which is only true when people can come in. */
    private final List<String> held = new ArrayList<>();
    private boolean open;

    void say(String line) {
        out.println(line);
    }

    /** Shows what the application has said so far, and from now on at once. */
    synchronized void open() {
        held.forEach(this::say);
        open = true;
    }

    /** From now on what the application says is heard; the server's start takes earlier handlers away. */
    void listen() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.INFO);
        logger.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (open) {
            say(record.getMessage());
        } else {
            held.add(record.getMessage());
        }
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        // The console belongs to the process.
    }
}
