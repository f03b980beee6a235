package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A talk that has an end, whatever the other side does. */
class DeadlineTest {

    private static final Duration SOON = Duration.ofMillis(500);

    @Test
    void whatIsSaidInTimeIsHeard() throws Exception {
        assertEquals("hello", Deadline.within(Duration.ofSeconds(5), () -> "hello"));
    }

    @Test
    void whatIsThrownIsTold() {
        var told = assertThrows(ExecutionException.class, () -> Deadline.within(SOON, () -> {
            throw new IOException("no");
        }));
        assertEquals("no", told.getCause().getMessage());
    }

    /** Each byte comes well within any timeout of a read; the whole would take for ever. */
    @Test
    void aServerThatDripsIsCutOff() throws Exception {
        var cut = new CountDownLatch(1);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(server, cut));
            var begun = System.nanoTime();
            assertThrows(TimeoutException.class, () -> Deadline.within(SOON, () -> {
                try (var socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
                    socket.setSoTimeout(400);
                    return socket.getInputStream().readAllBytes();
                }
            }));
            assertTrue(Duration.ofNanos(System.nanoTime() - begun).compareTo(SOON.multipliedBy(4)) < 0);
            assertTrue(cut.await(5, TimeUnit.SECONDS), "the socket stays open");
        }
    }

    private static void drip(ServerSocket server, CountDownLatch cut) {
        try (var socket = server.accept()) {
            while (true) {
                socket.getOutputStream().write('x');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            cut.countDown();
        }
    }
}
