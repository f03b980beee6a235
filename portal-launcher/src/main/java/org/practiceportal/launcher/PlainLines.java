package org.practiceportal.launcher;

import java.util.logging.LogRecord;

/** A line for each entry; further lines of the same entry are indented. */
public final class PlainLines extends LogLine {

    @Override
    public String format(LogRecord record) {
        var trace = trace(record);
        var text = message(record) + (trace.isEmpty() ? "" : "\n" + trace);
        return time(record) + " " + record.getLevel().getName() + " " + record.getLoggerName() + " "
                + text.replaceAll("\n+", "\n    ") + "\n";
    }
}
