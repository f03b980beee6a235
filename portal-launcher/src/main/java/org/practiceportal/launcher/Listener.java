package org.practiceportal.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Locale;

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
            throw new StartRefused(
                    String.format(Locale.ROOT, "PORTAL_LISTEN is %s, which is no address of this machine.", host), e);
        } catch (IOException e) {
            throw new StartRefused(
                    String.format(Locale.ROOT,
                            "Port %d of %s cannot be used: %s. Perhaps the portal runs already; or name another by PORTAL_PORT.",
                            port, host, reason(e)),
                    e);
        }
    }

    /** @throws StartRefused if this machine does not know its own name, which the server asks for */
    static void requireOwnName() {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException e) {
            throw new StartRefused(
                    "This machine does not know its own name. Add the name that the command hostname tells to"
                            + " the line of 127.0.0.1 in its file of hosts.",
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
                    String.format(Locale.ROOT, "The server does not listen on port %d of %s, and says no reason.", port,
                            host),
                    e);
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage()).contains("in use") ? "another program listens there" : e.getMessage();
    }
}
