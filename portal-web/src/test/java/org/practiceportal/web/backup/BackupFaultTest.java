package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practiceportal.database.BackupCheck;

/** The disk of the backups fails while one is written, or the process is killed: the one before stays, and the next comes. */
class BackupFaultTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"write, error=ENOSPC:when=3+, There is not enough room in the folder of backups, FULL",
            "write, error=EIO:when=2+, The backup could not be written, FOLDER",
            "fsync, error=EIO, The backup could not be written, FOLDER", "write, signal=KILL:when=2, '', ''",
            "fsync, signal=KILL:when=1, '', ''"})
    void theEarlierOneStays(String call, String fault, String sentence, String trouble) throws Exception {
        var practice = new PaperPractice(home).opened();
        practice.signs(1, 400_000);
        practice.backup();
        var first = practice.file();

        var said = backup("practice-20260303T090000Z.age.part", call, fault);
        assertTrue(said.contains(sentence) && !said.contains("read back"), said);
        assertTrue(sentence.isEmpty() || said.contains("The earlier ones are as they were"), said);
        assertEquals(first, practice.file());
        BackupCheck.of(first, practice.privateKey());
        try (var connection = practice.open()) {
            assertEquals(trouble.isEmpty() ? List.of() : List.of(trouble), PaperPractice.column(connection,
                    "select trouble from portal_backup where trouble is not null"));
        }

        practice.clock.pass(Duration.ofDays(2));
        practice.backup();
        BackupCheck.of(practice.file(), practice.privateKey());
        try (var files = Files.list(practice.folder())) {
            assertEquals(4, files.count(), "two, each with its digest, and nothing by halves");
        }
    }

    private String backup(String part, String call, String fault) throws IOException, InterruptedException {
        var said = home.resolve("said");
        var trace = home.resolve("trace");
        var command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", trace.toString(), "-P",
                home.resolve("backups").resolve(part).toString(), "-e", "trace=" + call, "-e",
                "inject=" + call + ":" + fault));
        if (!fault.contains("KILL")) {
            // Faster; but nothing is killed through the kernel's filter.
            command.add("--seccomp-bpf");
        }
        command.addAll(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                BackupProcess.class.getName(), home.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        process.waitFor();
        assertTrue(Files.readString(trace).contains(fault.contains("KILL") ? "KILL" : "INJECTED"), "the fault came");
        return Files.readString(said);
    }
}
