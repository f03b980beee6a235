package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that cannot succeed, each in a process of its own: one sentence, and a code other than 0. */
class RefusalTest {

    @TempDir
    Path home;

    private String refusal(Map<String, String> environment, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dportal.home=" + home, "-cp", System.getProperty("java.class.path"), Portal.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PORTAL_PORT", Integer.toString(free()));
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(Portal.FAILED, process.waitFor(), said);
        assertEquals(List.of(), said.lines().filter(line -> line.startsWith("\tat ")).toList(), said);
        assertTrue(said.lines().count() <= 3, said);
        return said.lines().reduce((before, last) -> last).orElseThrow();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void thePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertTrue(refusal(Map.of("PORTAL_PORT", Integer.toString(taken.getLocalPort())))
                    .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 cannot be used: another program"));
        }
    }

    @Test
    void theAddressIsAnotherMachines() throws Exception {
        assertTrue(refusal(Map.of("PORTAL_LISTEN", "192.0.2.1")).contains("192.0.2.1"));
    }

    @Test
    void theFolderCannotBeWritten() throws Exception {
        var file = Files.writeString(home.resolve("file"), "");
        for (var setting : List.of("PORTAL_DATA_DIR", "PORTAL_LOG_DIR", "PORTAL_WORK_DIR")) {
            var said = refusal(Map.of(setting, file.resolve("below").toString()));
            assertTrue(said.contains("cannot be written") && said.contains(setting), said);
        }
    }

    @Test
    void aSettingIsMistyped() throws Exception {
        assertEquals(
                "There is no setting PORTAL_SMPT_HOST, which the environment names. Did you mean PORTAL_SMTP_HOST?",
                refusal(Map.of("PORTAL_SMPT_HOST", "mail.example")));
    }

    @Test
    void wordsOnTheCommandLineMeanNothing() throws Exception {
        assertTrue(refusal(Map.of(), "--port", "80").startsWith("The portal takes no words"));
    }

    @Test
    void aMoveSaysWhereTo() throws Exception {
        for (var words : List.of(new String[]{"move"}, new String[]{"move", "--to", "oracle"})) {
            assertEquals("Write: bin/portal move --to postgresql, or: bin/portal move --to embedded.",
                    refusal(Map.of(), words));
        }
        assertTrue(refusal(Map.of(), "move", "--to", "postgresql").startsWith("PORTAL_DB_URL names no PostgreSQL."));
    }

    @Test
    void whatIsNotThereIsNotMoved() throws Exception {
        assertTrue(refusal(Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal"), "move", "--to",
                "postgresql").startsWith("There is no embedded database in "));
    }

    @Test
    void nothingIsMovedWhileAPortalRuns() throws Exception {
        var data = Files.createDirectories(home.resolve("data"));
        try (var used = FileChannel.open(data.resolve("in-use.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            assertTrue(used.tryLock().isValid());
            assertTrue(refusal(Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal"), "move", "--to",
                    "embedded").startsWith("A portal is using the data folder"));
        }
    }

    @Test
    void partOfTheProgramIsMissing() throws Exception {
        assertTrue(refusal(Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal"))
                .startsWith("The program is damaged"));
    }
}
