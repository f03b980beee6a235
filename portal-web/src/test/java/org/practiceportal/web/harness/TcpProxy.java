package org.practiceportal.web.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the portal and a neighbour, and does to what goes through whatever a network can do. */
public final class TcpProxy implements AutoCloseable {

    /** What becomes of what is sent. */
    public enum Mode {
        /** It arrives. */
        PASS,
        /** It is lost without a word, and so is every connection that is begun meanwhile. */
        SWALLOW,
        /** Everything is cut off, and nothing new is taken. */
        RESET,
        /** Answers arrive byte by byte, one every second. */
        DRIP,
        /** The next commit of a database is cut off before it arrives; then everything passes. */
        CUT_BEFORE_COMMIT,
        /** The next commit of a database arrives, but the answer does not; then everything passes. */
        CUT_AFTER_COMMIT
    }

    private final ServerSocket door;
    private volatile int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    /** Clients who get no answer any more; all others do. */
    private final Set<Socket> unanswered = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;

    private TcpProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** @param target a port of this machine */
    public static TcpProxy to(int target) {
        try {
            var proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(proxy::take);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Leads somewhere else from now on. */
    public void lead(int next) {
        target = next;
    }

    public void set(Mode next) {
        var before = mode;
        mode = next;
        if (next == Mode.RESET || before == Mode.SWALLOW) {
            open.forEach(TcpProxy::reset);
        }
    }

    private void take() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (mode == Mode.RESET) {
                    reset(client);
                } else {
                    open.add(client);
                    Thread.ofVirtual().start(() -> connect(client));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        if (mode == Mode.SWALLOW) {
            return;
        }
        var server = new Socket();
        open.add(server);
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            server.setTcpNoDelay(true);
            client.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(server, client, false));
            carry(client, server, true);
        } catch (IOException e) {
            reset(client);
        }
    }

    private void carry(Socket from, Socket to, boolean question) {
        var piece = new byte[1 << 16];
        try (from; to) {
            for (int read = from.getInputStream().read(piece); read >= 0; read = from.getInputStream().read(piece)) {
                pass(piece, read, from, to, question);
            }
        } catch (IOException | InterruptedException e) {
            reset(from);
            reset(to);
        } finally {
            open.remove(from);
            open.remove(to);
            unanswered.remove(from);
        }
    }

    private void pass(byte[] piece, int length, Socket from, Socket to, boolean question)
            throws IOException, InterruptedException {
        var out = to.getOutputStream();
        if (mode == Mode.SWALLOW || unanswered.contains(to)) {
            return;
        }
        if (mode == Mode.DRIP && !question) {
            for (int i = 0; i < length && mode == Mode.DRIP; i++) {
                out.write(piece, i, 1);
                Thread.sleep(1000);
            }
            return;
        }
        if (question && isCommit(piece, length)) {
            var cut = mode;
            if (cut == Mode.CUT_BEFORE_COMMIT || cut == Mode.CUT_AFTER_COMMIT) {
                mode = Mode.PASS;
                if (cut == Mode.CUT_AFTER_COMMIT) {
                    unanswered.add(from);
                    out.write(piece, 0, length);
                    // Long enough for the server to do it.
                    Thread.sleep(500);
                }
                throw new IOException("cut off at a commit");
            }
        }
        out.write(piece, 0, length);
    }

    private static boolean isCommit(byte[] piece, int length) {
        return new String(piece, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT");
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(TcpProxy::reset);
    }
}
