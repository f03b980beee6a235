package org.practiceportal.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * The log files {@code portal.0.log} (the newest), {@code portal.1.log}…, 10 MB each. The JDK's own file handler writes
 * them, so that it does not matter which parts of the server replace which others.
 */
final class LogFiles {

    private static final int BYTES = 10_000_000;

    private LogFiles() {}

    /**
     * Begins the log.
     *
     * @return the file that tells the server to go on with it
     */
    static Path begin(Settings settings, Path workFolder) {
        var format = settings.text(Setting.LOG_FORMAT).equals("json") ? JsonLines.class : PlainLines.class;
        var pattern = settings.folder(Setting.LOG_FOLDER).toString().replace("%", "%%").replace("\\", "/")
                + "/portal.%g.log";
        var lines = String.format(Locale.ROOT, """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.formatter=%s
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.level=ALL
                java.util.logging.FileHandler.limit=%s
                java.util.logging.FileHandler.count=%s
                java.util.logging.FileHandler.append=true
                .level=INFO
                # Expired certificates of authorities in the server's own store, once for each at every start.
                javax.enterprise.system.ssl.security.level=SEVERE
                """, pattern, format.getName(), Integer.toString(BYTES), settings.text(Setting.LOG_FILES));
        try {
            var file = Files.writeString(workFolder.resolve("logging.properties"), lines);
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(Files.readAllBytes(file)));
            catchPrinted();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What anybody prints is an entry of the log as well. */
    private static void catchPrinted() {
        System.setOut(printer(Level.INFO));
        System.setErr(printer(Level.WARNING));
    }

    static PrintStream printer(Level level) {
        return new PrintStream(new Lines(level), true, StandardCharsets.UTF_8);
    }

    /** Collects printed bytes to lines. */
    private static final class Lines extends OutputStream {

        private static final int LONGEST = 10_000;
        private static final Logger PRINTED = Logger.getLogger("printed");
        /** What the log itself prints about its own failures would come round for ever. */
        private static final ThreadLocal<Boolean> LOGGING = ThreadLocal.withInitial(() -> false);

        private final Level level;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Level level) {
            this.level = level;
        }

        @Override
        public synchronized void write(int printed) {
            if (printed == '\n' || line.size() == LONGEST) {
                log();
            }
            if (printed != '\n') {
                line.write(printed);
            }
        }

        private void log() {
            var words = line.toString(StandardCharsets.UTF_8).strip();
            line.reset();
            if (!words.isEmpty() && !LOGGING.get()) {
                LOGGING.set(true);
                try {
                    PRINTED.log(level, "{0}", words);
                } finally {
                    LOGGING.set(false);
                }
            }
        }
    }
}
