package org.practiceportal.web.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Many people at once in front of a portal, each with a connection of their own, who send whatever they like. */
final class Crowd {

    private final URI address;
    private final String cookies;

    /** @param cookies of somebody who has signed in, or an empty string */
    Crowd(URI address, String cookies) {
        this.address = address;
        this.cookies = cookies;
    }

    /** What one of them does; the answer's status, or 0 where there was none. */
    @FunctionalInterface
    interface Act {

        int status() throws IOException, InterruptedException;
    }

    /** How often each status was answered, when {@code all} of them have acted, {@code atOnce} at a time. */
    static Map<Integer, Integer> act(int all, int atOnce, Act act) {
        var answers = new TreeMap<Integer, Integer>();
        var places = new Semaphore(atOnce);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var coming = new ArrayList<Future<Integer>>();
            for (int i = 0; i < all; i++) {
                coming.add(people.submit(() -> {
                    places.acquire();
                    try {
                        return act.status();
                    } catch (IOException | UncheckedIOException e) {
                        return 0;
                    } finally {
                        places.release();
                    }
                }));
            }
            for (var answer : coming) {
                answers.merge(answer.get(), 1, Integer::sum);
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads a page to its end. */
    Act reads(String path) {
        return () -> status(head("GET", path, List.of()), new byte[0]);
    }

    /** Sends a form. */
    Act posts(String path, String type, byte[] body) {
        return posts(path, body, List.of("Content-Type: " + type, "Content-Length: " + body.length));
    }

    Act posts(String path, byte[] body, List<String> headers) {
        return () -> status(head("POST", path, headers), body);
    }

    /** Begins a form, sends another byte now and then for so many seconds, and never ends it. */
    Act trickles(String path, int seconds) {
        return () -> {
            try (var socket = connected()) {
                send(socket, head("POST", path, List.of("Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 1000")));
                return drip(socket, seconds);
            }
        };
    }

    /** The same with the lines before a form. */
    Act tricklesHeaders(int seconds) {
        return () -> {
            try (var socket = connected()) {
                send(socket, "GET /signin.xhtml HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.ISO_8859_1));
                return drip(socket, seconds);
            }
        };
    }

    /** Asks for something large, many times over, and reads none of it. */
    Act asksAndDoesNotRead(String path, int seconds) {
        return () -> {
            try (var socket = new Socket()) {
                socket.setReceiveBufferSize(1024);
                socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
                for (int i = 0; i < 10; i++) {
                    send(socket, new String(head("GET", path, List.of()), StandardCharsets.ISO_8859_1)
                            .replace("Connection: close\r\n", "").getBytes(StandardCharsets.ISO_8859_1));
                }
                Thread.sleep(seconds * 1000L);
                return 0;
            }
        };
    }

    private static int drip(Socket socket, int seconds) throws IOException, InterruptedException {
        for (int second = 0; second < seconds; second++) {
            Thread.sleep(1000);
            socket.getOutputStream().write('a');
        }
        return 0;
    }

    private Socket connected() throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(90_000);
        return socket;
    }

    private byte[] head(String method, String path, List<String> headers) {
        var lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: " + address.getAuthority(),
                "Origin: " + address, "Cookie: " + cookies, "Connection: close"));
        lines.addAll(headers);
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    private int status(byte[] head, byte[] body) throws IOException {
        try (var socket = connected()) {
            var whole = new ByteArrayOutputStream(head.length + body.length);
            whole.write(head);
            whole.write(body);
            try {
                send(socket, whole.toByteArray());
            } catch (IOException e) {
                // Answered before everything was sent.
            }
            var answer = socket.getInputStream().readAllBytes();
            var line = new String(answer, 0, Math.min(12, answer.length), StandardCharsets.ISO_8859_1);
            return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
        }
    }
}
