package org.practiceportal.launcher;

import java.util.logging.LogRecord;

/** A JSON object for each entry, each on a line of its own. */
public final class JsonLines extends LogLine {

    @Override
    public String format(LogRecord record) {
        var trace = trace(record);
        return "{" + field("time", time(record)) + "," + field("level", record.getLevel().getName()) + ","
                + field("logger", record.getLoggerName()) + "," + field("message", message(record))
                + (trace.isEmpty() ? "" : "," + field("trace", trace)) + "}\n";
    }

    private static String field(String name, String value) {
        return '"' + name + "\":\"" + escaped(value == null ? "" : value) + '"';
    }

    /** Control characters other than line breaks and tabs are gone already (RFC 8259, 7). */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    }
}
