package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several requests at once along one connection, in front of the very server that Payara speaks HTTP with. */
class ClosedConnectionsTest {

    private static final byte[] THREE = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3)
            .getBytes(StandardCharsets.ISO_8859_1);

    /** Works on each request for a moment, and may end the connection of the first. */
    private static final class Worker extends BaseFilter {

        private final AtomicInteger workedOn = new AtomicInteger();
        private final boolean closing;

        Worker(boolean closing) {
            this.closing = closing;
        }

        @Override
        public NextAction handleRead(FilterChainContext context) {
            if (workedOn.incrementAndGet() == (closing ? 1 : 3)) {
                context.getConnection().closeSilently();
            }
            return context.getStopAction();
        }
    }

    /** Whoever makes one without Grizzly's whole server makes it like this. */
    @SuppressWarnings("deprecation")
    private static HttpServerFilter codec() {
        return new HttpServerFilter();
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "false, true, 3", "true, false, 3"})
    void endWhatWasSentAhead(boolean watched, boolean closing, int workedOn) throws IOException {
        var worker = new Worker(closing);
        var codec = codec();
        if (watched) {
            codec.getMonitoringConfig().addProbes(new ClosedConnections());
        }
        var server = TCPNIOTransportBuilder.newInstance().setProcessor(
                FilterChainBuilder.stateless().add(new TransportFilter()).add(codec).add(worker).build()).build();
        try {
            var address = (InetSocketAddress) server.bind("127.0.0.1", 0).getLocalAddress();
            server.start();
            try (var client = new Socket(address.getAddress(), address.getPort())) {
                client.getOutputStream().write(THREE);
                assertEquals(-1, client.getInputStream().read(), "ends without an answer");
            }
        } finally {
            server.shutdownNow();
        }
        assertEquals(workedOn, worker.workedOn.get());
    }
}
