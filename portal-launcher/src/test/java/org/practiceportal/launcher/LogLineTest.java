package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static LogRecord entry(String message, Throwable thrown) {
        var entry = new LogRecord(Level.WARNING, message);
        entry.setInstant(Instant.parse("2026-03-01T10:00:00.123456Z"));
        entry.setLoggerName("org.example");
        entry.setThrown(thrown);
        return entry;
    }

    @Test
    void aLineForEachEntry() {
        assertEquals("2026-03-01T10:00:00.123Z WARNING org.example All is well\n",
                new PlainLines().format(entry("All is well", null)));
        assertEquals(
                "{\"time\":\"2026-03-01T10:00:00.123Z\",\"level\":\"WARNING\",\"logger\":\"org.example\",\"message\":\"All \\\"is\\\" \\\\well\"}\n",
                new JsonLines().format(entry("All \"is\" \\well", null)));
    }

    @Test
    void nobodyForgesALine() {
        var forged = "x\r\n2026-03-01T10:00:00Z SEVERE forged\u2028\u0085\u001B[31m red";
        assertEquals(1,
                new PlainLines().format(entry(forged, null)).lines().filter(line -> line.startsWith("2026")).count());
        assertFalse(new PlainLines().format(entry(forged, null)).matches("(?s).*[\u001B\r\u2028\u0085].*"));
        assertEquals(1, new JsonLines().format(entry(forged, null)).lines().count());
    }

    @Test
    void noMailAddressReachesTheFile() {
        var thrown = new IllegalStateException("550 <amara.okafor@example.org> unknown",
                new IllegalArgumentException("bücher+x@bücher.example"));
        for (var lines : new LogLine[]{new PlainLines(), new JsonLines()}) {
            var line = lines.format(entry("to='jonas@example.org',x", thrown));
            assertFalse(line.contains("example.org"), line);
            assertFalse(line.contains("bücher"), line);
            assertTrue(line.contains("(address)"), line);
            assertTrue(line.contains("LogLineTest"), line);
        }
    }
}
