package org.practiceportal.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;

/** The address and port on which the portal will listen. */
record Listener(String host, int port) {

    static Listener of(Settings settings) {
        return new Listener(settings.text(Setting.LISTEN), settings.number(Setting.PORT_NUMBER));
    }

    /** @throws StartRefused if the port is taken, or the address is not one of this machine */
    void requireFree() {
        try (var socket = new ServerSocket()) {
            // As the server does, so that connections which have just ended do not count.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new StartRefused("PORTAL_LISTEN is %s, which is no address of this machine.".formatted(host), e);
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d of %s cannot be used: %s. Perhaps the portal runs already; or name another by PORTAL_PORT."
                            .formatted(port, host, reason(e)),
                    e);
        }
    }

    /** @throws StartRefused if nobody answers there, though the server was told to listen */
    void requireOpen() {
        try (var socket = new Socket()) {
            var address = InetAddress.getByName(host);
            socket.connect(
                    new InetSocketAddress(address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address,
                            port),
                    5000);
        } catch (IOException e) {
            throw new StartRefused(
                    "The server does not listen on port %d of %s, and says no reason.".formatted(port, host), e);
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).contains("in use") ? "another program listens there" : e.getMessage();
    }
}
