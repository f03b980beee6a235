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

    private final int mostInMemory;
    private ByteArrayOutputStream few = new ByteArrayOutputStream(1024);
    private FileChannel many;
    private long size;

    Spool(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        if (many == null && size + length > mostInMemory) {
            var folder = Path.of(System.getProperty("java.io.tmpdir"));
            Files.createDirectories(folder);
            many = FileChannel.open(folder.resolve("portal-" + UUID.randomUUID()), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            append(ByteBuffer.wrap(few.toByteArray()));
            few = null;
        }
        if (many == null) {
            few.write(bytes, from, length);
        } else {
            append(ByteBuffer.wrap(bytes, from, length));
        }
        size += length;
    }

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            many.write(bytes);
        }
    }

    long size() {
        return size;
    }

    /** All of them from the beginning; several may read at once. */
    InputStream open() {
        return many == null ? new ByteArrayInputStream(few == null ? new byte[0] : few.toByteArray()) : new FromFile();
    }

    /** Forgets them. */
    @Override
    public void close() {
        few = null;
        if (many != null) {
            try {
                many.close();
            } catch (IOException e) {
                // The file is gone with the process at the latest.
            }
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
            int read = many.read(ByteBuffer.wrap(bytes, from, length), at);
            at += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, size - at);
        }
    }
}
