package org.practiceportal.web.backup;

import java.nio.file.Path;
import java.time.Duration;

/** Makes the second backup of a practice in a process of its own, and says what is said about it. */
final class BackupProcess {

    private BackupProcess() {}

    public static void main(String... home) {
        var practice = new PaperPractice(Path.of(home[0]));
        practice.clock.pass(Duration.ofDays(1));
        try {
            practice.backup().forEach(System.out::println);
        } catch (IllegalStateException e) {
            System.out.println("Refused: " + e.getMessage());
        }
    }
}
