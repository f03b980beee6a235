package org.practiceportal.web.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Bytes on their way in or out: few of them in memory, more in a file for as long as they are needed. Where files can be used after
 * their name is gone, it has none, so that not even a sudden death of the process leaves it behind.
 */
final class Spool implements AutoCloseable {

    /** Answers are seldom larger, and opening files for many of them at once would be slower than making them. */
    private static final Memory MEMORY = new Memory(64L << 20);

    private final int mostInMemory;
    private Few few = new Few();
    private boolean closed;
    private long taken;
    private FileChannel many;
    private long size;

    Spool(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /** What is kept anyway. */
    static Spool of(byte[] bytes) {
        var kept = new Spool(0);
        kept.few = new Few(bytes);
        kept.size = bytes.length;
        return kept;
    }

    synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            throw new IOException("Nobody waits for it any more.");
        }
        if (many == null && !hasRoom(length)) {
            var folder = Path.of(System.getProperty("java.io.tmpdir"));
            Files.createDirectories(folder);
            many = FileChannel.open(folder.resolve("portal-" + UUID.randomUUID()), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            append(ByteBuffer.wrap(few.toByteArray()));
            forget();
        }
        if (many == null) {
            few.write(bytes, from, length);
        } else {
            append(ByteBuffer.wrap(bytes, from, length));
        }
        size += length;
    }

    private boolean hasRoom(int length) {
        if (size + length > mostInMemory || !MEMORY.take(length)) {
            return false;
        }
        taken += length;
        return true;
    }

    private void forget() {
        few = null;
        MEMORY.giveBack(taken);
        taken = 0;
    }

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            many.write(bytes);
        }
    }

    synchronized long size() {
        return size;
    }

    /** All of them from the beginning; several may read at once. */
    synchronized InputStream open() {
        return many != null ? new FromFile() : few != null ? few.open() : InputStream.nullInputStream();
    }

    /** Forgets them. */
    @Override
    public synchronized void close() {
        closed = true;
        forget();
        if (many != null) {
            try {
                many.close();
            } catch (IOException e) {
                // The file is gone with the process at the latest.
            }
        }
    }

    private static final class Few extends ByteArrayOutputStream {

        Few() {
            super(1024);
        }

        Few(byte[] bytes) {
            super(0);
            buf = bytes;
            count = bytes.length;
        }

        /** Without another copy. */
        InputStream open() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    private final class FromFile extends InputStream {

        private long at;

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var read = many.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, size - at);
        }
    }
}
