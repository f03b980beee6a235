package org.practiceportal.web.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A request whose body has been read: gives its fields and parts from what was received. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private final Spool body;
    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private List<ReceivedPart> parts = List.of();

    /**
     * @throws TooMuch     if there is more in it than any page sends
     * @throws IOException if it cannot be taken apart
     */
    ReceivedRequest(HttpServletRequest request, Spool body) throws IOException {
        super(request);
        this.body = body;
        var received = new Fields();
        if (isMultipart(request)) {
            parts = Multipart.parts(body, request.getContentType(), letters().name());
            for (var part : parts) {
                if (part.isField()) {
                    received.add(part.getName(), part.words(letters()));
                }
            }
        } else if (mediaType(request).equals("application/x-www-form-urlencoded")) {
            received.addEncoded(body, letters());
        }
        // What the address says comes first, as it does without us.
        fields.putAll(super.getParameterMap());
        received.all().forEach((name, values) -> fields.merge(name, values.toArray(String[]::new),
                (before, more) -> Stream.of(before, more).flatMap(Stream::of).toArray(String[]::new)));
    }

    static boolean isMultipart(HttpServletRequest request) {
        return mediaType(request).startsWith("multipart/");
    }

    private static String mediaType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Pages of ours are in UTF-8, and browsers send forms in the letters of the page. */
    private Charset letters() {
        var named = getRequest().getCharacterEncoding();
        return named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    void forget() {
        parts.forEach(ReceivedPart::delete);
        body.close();
    }

    @Override
    public String getCharacterEncoding() {
        return letters().name();
    }

    @Override
    public void setCharacterEncoding(String named) {
        // Everything has been read.
    }

    @Override
    public String getParameter(String name) {
        var values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        var values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return List.copyOf(parts);
    }

    @Override
    public Part getPart(String name) {
        return parts.stream().filter(part -> Objects.equals(part.getName(), name)).findFirst().orElse(null);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Received(body.open());
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body.open(), letters()));
    }

    private static final class Received extends ServletInputStream {

        private final InputStream in;
        private boolean finished;

        Received(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var read = in.read();
            finished = read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = in.read(bytes, from, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("All of it is here already.");
        }
    }
}
