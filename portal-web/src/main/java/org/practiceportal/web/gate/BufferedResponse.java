package org.practiceportal.web.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/**
 * Keeps an answer until it is whole: then its place is free for the next, however slowly it is read; and what fails halfway
 * leaves nothing half-written.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    /** Pages, scripts and most documents fit. */
    private static final int IN_MEMORY = 1 << 20;

    private Spool bytes = new Spool(IN_MEMORY);
    private PrintWriter writer;
    private boolean inBytes;
    private int refusal;

    BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    /** All that was written. */
    Spool bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes;
    }

    /** Status of the error that was sent instead of an answer, or 0. */
    int refusal() {
        return refusal;
    }

    /** An error page takes the place of what there is. */
    void begin(int status) {
        reset();
        refusal = 0;
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("It is being written in letters.");
        }
        inBytes = true;
        return new Kept();
    }

    @Override
    public PrintWriter getWriter() {
        if (inBytes) {
            throw new IllegalStateException("It is being written in bytes.");
        }
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(new Kept(), java.nio.charset.Charset.forName(
                    getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void resetBuffer() {
        bytes.close();
        bytes = new Spool(IN_MEMORY);
        writer = null;
        inBytes = false;
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void flushBuffer() {
        // It leaves when it is whole.
    }

    @Override
    public boolean isCommitted() {
        return refusal != 0;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void sendError(int status) {
        resetBuffer();
        refusal = status;
    }

    @Override
    public void setBufferSize(int size) {
        // It has all the room it needs.
    }

    private final class Kept extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            bytes.write(all, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("There is always room here.");
        }
    }
}
