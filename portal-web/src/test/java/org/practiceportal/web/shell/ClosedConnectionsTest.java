package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOTransportBuilder;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several requests at once along one connection, in front of the very server that Payara speaks HTTP with. */
class ClosedConnectionsTest {

    private static byte[] requests(String... paths) {
        return Stream.of(paths).map(path -> "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Ends the connection of each request, or only of the last. */
    private static final class Worker extends BaseFilter {

        private final List<String> workedOn = new CopyOnWriteArrayList<>();
        private final boolean closing;

        Worker(boolean closing) {
            this.closing = closing;
        }

        @Override
        public NextAction handleRead(FilterChainContext context) {
            var message = context.<HttpContent>getMessage();
            var path = ((HttpRequestPacket) message.getHttpHeader()).getRequestURI();
            workedOn.add(path);
            if (closing || path.equals("/3")) {
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
    @CsvSource({"true, true, '/1,/3'", "false, true, '/1,/2,/3,/3'", "true, false, '/1,/2,/3,/3'"})
    void endWhatWasSentAhead(boolean watched, boolean closing, String workedOn) throws IOException {
        var worker = new Worker(closing);
        var codec = codec();
        if (watched) {
            codec.getMonitoringConfig().addProbes(new ClosedConnections());
        }
        var server = TCPNIOTransportBuilder.newInstance().setIOStrategy(SameThreadIOStrategy.getInstance())
                .setSelectorRunnersCount(1).setProcessor(FilterChainBuilder.stateless().add(new TransportFilter())
                        .add(codec).add(worker).build())
                .build();
        try {
            var address = (InetSocketAddress) server.bind("127.0.0.1", 0).getLocalAddress();
            server.start();
            // One thread: what it is sent second, it reads when it has done with the first.
            for (var sent : List.of(requests("/1", "/2", "/3"), requests("/3"))) {
                try (var client = new Socket(address.getAddress(), address.getPort())) {
                    client.getOutputStream().write(sent);
                    assertEquals(-1, client.getInputStream().read(), "ends without an answer");
                }
            }
        } finally {
            server.shutdownNow();
        }
        assertEquals(workedOn, String.join(",", worker.workedOn));
    }
}
