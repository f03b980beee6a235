package org.practiceportal.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * An entry of the log. Whatever a library puts into its message, mail addresses do not reach the file, nor do characters that
 * make a line look like another or colour a terminal.
 */
abstract class LogLine extends Formatter {

    private static final Pattern MAIL_ADDRESS = Pattern
            .compile("[^\\s@<>\"'=,;:()\\[\\]{}]+@[^\\s@<>\"'=,;:()\\[\\]{}]*[.][^\\s@<>\"'=,;:()\\[\\]{}]+");
    private static final Pattern ESCAPES = Pattern
            .compile("\\x1B\\[[0-9;]*[A-Za-z]|[\\x00-\\x08\\x0B-\\x1F\\x7F\\x85\\u2028\\u2029]");

    static String time(LogRecord record) {
        return DateTimeFormatter.ISO_INSTANT.format(record.getInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    String message(LogRecord record) {
        var message = formatMessage(record);
        return message == null ? "" : clean(message).strip();
    }

    /** Empty without an exception. */
    static String trace(LogRecord record) {
        if (record.getThrown() == null) {
            return "";
        }
        var trace = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(trace, true));
        return clean(trace.toString()).strip();
    }

    private static String clean(String words) {
        return ESCAPES.matcher(MAIL_ADDRESS.matcher(words.replace("\r\n", "\n")).replaceAll("(address)"))
                .replaceAll("");
    }
}
