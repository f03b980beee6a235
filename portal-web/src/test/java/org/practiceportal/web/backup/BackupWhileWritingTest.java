package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four sign without a pause while a backup is made. */
class BackupWhileWritingTest {

    @TempDir
    Path home;

    @Test
    void itIsOfOneMomentAndLacksNothingThatWasAcknowledgedBefore() throws Exception {
        var practice = new PaperPractice(home).opened();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var seconds = new AtomicLong(1);
        var over = new AtomicBoolean();
        Set<String> before;
        Set<String> after;
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                writers.submit(() -> {
                    while (!over.get()) {
                        acknowledged.add(practice.signs(seconds.incrementAndGet(), 20_000));
                    }
                });
            }
            while (acknowledged.size() < 40) {
                Thread.onSpinWait();
            }
            before = new HashSet<>(acknowledged);
            practice.backup();
            over.set(true);
        }
        after = acknowledged;
        assertTrue(after.size() > before.size(), "they wrote meanwhile");

        var data = home.resolve("elsewhere");
        practice.restored(data, practice.file(), "");
        try (var there = PaperPractice.openIn(data)) {
            var signed = new HashSet<>(PaperPractice.column(there, "select id from agreements_acknowledgement"));
            assertTrue(signed.containsAll(before), before.size() + " before, " + signed.size() + " restored");
            assertTrue(after.containsAll(signed));
            // What was one transaction is there as a whole or not at all.
            for (var table : new String[]{"select acknowledgement_id from agreements_document",
                    "select id from agreements_invitation", "select subject from portal_audit"}) {
                assertEquals(signed, new HashSet<>(PaperPractice.column(there, table)), table);
            }
        }
    }
}
