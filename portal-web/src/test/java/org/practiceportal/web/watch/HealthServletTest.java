package org.practiceportal.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Beans;
import org.practiceportal.web.beans.Replied;
import org.practiceportal.web.database.DatabaseWatch;
import org.practiceportal.web.shell.Closing;

/** What those hear who watch over the portal. */
class HealthServletTest {

    private boolean there;
    private boolean leaving;

    private final HealthServlet health = new Beans().give(DatabaseWatch.class, new DatabaseWatch() {
        @Override
        public boolean isThere() {
            return there;
        }
    }).give(Closing.class, new Closing() {
        @Override
        public boolean isLeaving() {
            return leaving;
        }
    }).get(HealthServlet.class);

    private String says(String path) throws IOException {
        var replied = new Replied();
        health.doGet(Asked.get(path).request(), replied.response());
        assertEquals("application/json", replied.header("Content-Type"));
        return replied.status() + " " + replied.body();
    }

    @Test
    void whoCanAnswerLivesWhateverElseIsAway() throws IOException {
        leaving = true;
        assertEquals("200 {\"status\":\"UP\"}", says("/health/live"));
    }

    @Test
    void withoutItsDatabaseNothingCanBeServed() throws IOException {
        assertEquals("503 {\"status\":\"DOWN\"}", says("/health/ready"));
        there = true;
        assertEquals("200 {\"status\":\"UP\"}", says("/health/ready"));
    }

    @Test
    void whoIsLeavingWantsNoMoreRequests() throws IOException {
        there = true;
        leaving = true;
        assertEquals("503 {\"status\":\"DOWN\"}", says("/health/ready"));
    }
}
