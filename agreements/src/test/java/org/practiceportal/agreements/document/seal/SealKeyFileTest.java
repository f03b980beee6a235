package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that a portal makes at its first start, and the power that fails right after it. */
class SealKeyFileTest {

    @TempDir
    Path folder;

    /** A first start, as a program of its own. */
    static final class FirstStart {

        private FirstStart() {}

        /** @param arguments where the key goes */
        public static void main(String... arguments) {
            new SealKeyFile(Path.of(arguments[0]), Clock.fixed(Instant.parse("2026-10-01T00:00:00Z"), ZoneOffset.UTC),
                    new SecureRandom()).key(Optional.empty());
        }
    }

    @Test
    void keyAndPasswordAreOnTheDiskBeforeTheyHaveAName() throws Exception {
        var trace = folder.resolve("trace");
        var said = folder.resolve("said");
        var code = new ProcessBuilder("strace", "-f", "-qq", "--seccomp-bpf", "-o", trace.toString(), "-e",
                "trace=openat,link",
                ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), FirstStart.class.getName(),
                folder.resolve("keys/seal.p12").toString()).redirectErrorStream(true).redirectOutput(said.toFile())
                .start().waitFor();
        assertEquals(0, code, said::toString);
        try (var lines = Files.lines(trace)) {
            var calls = lines.filter(line -> line.contains("/keys/.seal")).toList();
            assertEquals(2, calls.stream().filter(call -> call.contains("link(")).count());
            var written = calls.stream().filter(call -> call.contains("O_WRONLY") && !call.contains("O_EXCL")).toList();
            assertEquals(2, written.size());
            assertTrue(written.stream().allMatch(call -> call.contains("SYNC")), written::toString);
        }
    }
}
