package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anybody prints, as it comes into the log. */
class PrintedLinesTest {

    private final Logger printed = Logger.getLogger("printed");
    private final List<LogRecord> log = new ArrayList<>();
    private final PrintStream printer = LogFiles.printer(Level.WARNING);
    private final Handler kept = new Handler() {

        @Override
        public void publish(LogRecord record) {
            log.add(record);
            LogFiles.printer(Level.INFO).println("The log has a trouble of its own.");
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        printed.setUseParentHandlers(false);
        printed.addHandler(kept);
    }

    @AfterEach
    void stop() {
        printed.removeHandler(kept);
        printed.setUseParentHandlers(true);
    }

    private List<Object> lines() {
        return log.stream().map(record -> record.getParameters()[0]).toList();
    }

    @Test
    void eachLineIsAnEntry() {
        printer.print("one {0}\n\n  \ntwo\r\nthr");
        assertEquals(List.of("one {0}", "two"), lines());
        printer.println("ee");
        assertEquals(List.of("one {0}", "two", "three"), lines());
        assertEquals(Level.WARNING, log.get(0).getLevel());
    }

    @Test
    void ofALineWithoutEndNothingIsLost() {
        printer.println("x".repeat(10_000) + "yz");
        assertEquals(List.of("x".repeat(10_000), "yz"), lines());
    }
}
