package org.practiceportal.web.gate;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.InputStream;

/** Sends an answer as fast as somebody reads it, without a thread that waits for them. */
final class Sending implements WriteListener {

    private final AsyncContext request;
    private final ServletOutputStream out;
    private final Spool answer;
    private final InputStream in;
    private final byte[] piece = new byte[8192];

    private Sending(AsyncContext request, ServletOutputStream out, Spool answer) {
        this.request = request;
        this.out = out;
        this.answer = answer;
        this.in = answer.open();
    }

    static void start(AsyncContext request, Spool answer) throws IOException {
        var out = request.getResponse().getOutputStream();
        out.setWriteListener(new Sending(request, out, answer));
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            int read = in.read(piece);
            if (read < 0) {
                end();
                return;
            }
            out.write(piece, 0, read);
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    private void end() {
        answer.close();
        request.complete();
    }
}
