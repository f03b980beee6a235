package org.practiceportal.web.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.practiceportal.web.beans.Asked;
import org.practiceportal.web.beans.Given;
import org.practiceportal.web.beans.Replied;

/** One request on a connection that no thread waits for: what is sent comes in pieces, and what is answered leaves as it is read. */
final class Line {

    final Replied replied = new Replied();
    final List<String> told = new ArrayList<>();
    final In in;
    final Out out = new Out();
    final PendingRequest request;

    /** @param length of what is sent, as the browser says */
    Line(Asked asked, long length) {
        in = new In(length);
        var async = Given.as(AsyncContext.class,
                Map.of("setTimeout", given -> null, "complete", given -> told.add("complete"), "getResponse",
                        given -> Given.as(HttpServletResponse.class, Map.of("getOutputStream", none -> out))));
        var listener = Given.as(ServletRequestListener.class, Map.of("requestDestroyed",
                given -> told.add("thread leaves"), "requestInitialized", given -> told.add("thread enters")));
        var context = Given.as(ServletContext.class, Map.of("getAttribute", given -> listener));
        request = new PendingRequest(asked.also("isAsyncSupported", true).also("startAsync", async)
                .also("getContentLengthLong", length).also("getInputStream", in).request(), replied.response(),
                new Injection(context), () -> told.add("over"));
    }

    static final class In extends ServletInputStream {

        private final Queue<byte[]> pieces = new ArrayDeque<>();
        private ReadListener listener;
        private long missing;
        /** Some servers know only later that the last byte was the last. */
        boolean tellsTheEnd = true;

        In(long length) {
            missing = length;
        }

        void comes(String words) throws IOException {
            comes(words.getBytes(StandardCharsets.UTF_8));
        }

        void comes(byte[] piece) throws IOException {
            for (int at = 0; at < piece.length; at += 8192) {
                pieces.add(Arrays.copyOfRange(piece, at, Math.min(piece.length, at + 8192)));
            }
            listener.onDataAvailable();
        }

        void breaks() {
            listener.onError(new IOException("gone"));
        }

        void ends() throws IOException {
            listener.onAllDataRead();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            var piece = pieces.remove();
            System.arraycopy(piece, 0, bytes, from, piece.length);
            missing -= piece.length;
            return piece.length;
        }

        @Override
        public boolean isFinished() {
            return missing == 0 && tellsTheEnd;
        }

        @Override
        public boolean isReady() {
            return !pieces.isEmpty();
        }

        @Override
        public void setReadListener(ReadListener reader) {
            listener = reader;
        }
    }

    static final class Out extends ServletOutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private WriteListener listener;
        private int room;

        /** Somebody reads so many pieces. */
        void reads(int pieces) throws IOException {
            room = pieces;
            listener.onWritePossible();
        }

        void breaks() {
            listener.onError(new IOException("gone"));
        }

        String written() {
            return written.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            room--;
            written.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return room > 0;
        }

        @Override
        public void setWriteListener(WriteListener writer) {
            listener = writer;
        }
    }
}
