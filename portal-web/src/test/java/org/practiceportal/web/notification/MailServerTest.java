package org.practiceportal.web.notification;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A mail server that keeps whoever talks to it. */
class MailServerTest {

    @Test
    void oneThatDripsIsLeftInTime() throws IOException {
        isLeft("220 a very long welcome that comes letter by letter", true);
    }

    @Test
    void oneThatStallsAfterTheWelcomeIsLeftInTime() throws IOException {
        isLeft("220 hello\r\n", false);
    }

    @Test
    void oneThatIsSilentIsLeftInTime() throws IOException {
        isLeft("", false);
    }

    private static void isLeft(String says, boolean slowly) throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> say(socket, says, slowly));
            var server = new MailServer();
            server.host = Optional.of("127.0.0.1");
            server.port = Integer.toString(socket.getLocalPort());
            server.user = Optional.empty();
            server.password = Optional.empty();
            server.tls = "none";
            server.from = "portal@example.org";
            server.whole = Duration.ofSeconds(1);
            var begun = System.nanoTime();
            assertThrows(MessagingException.class,
                    () -> server.take("someone@example.org", "Hello", "Something waits.", Instant.EPOCH));
            assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 3000);
        }
    }

    private static void say(ServerSocket door, String words, boolean slowly) {
        try (var socket = door.accept()) {
            for (var letter : words.getBytes(StandardCharsets.US_ASCII)) {
                socket.getOutputStream().write(letter);
                Thread.sleep(slowly ? 300 : 0);
            }
            // Until the other side has had enough.
            socket.getInputStream().readAllBytes();
            socket.getInputStream().read();
        } catch (IOException | InterruptedException e) {
            // It is gone.
            return;
        }
    }
}
