package org.practiceportal.web.beans;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** An answer as a server takes it, to see what was said. */
public final class Replied {

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Cookie> cookies = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
    private int status = 200;

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.get(name);
    }

    public List<Cookie> cookies() {
        return cookies;
    }

    public String body() {
        writer.flush();
        return body.toString(StandardCharsets.UTF_8);
    }

    public HttpServletResponse response() {
        var answers = new HashMap<String, Function<Object[], Object>>();
        for (var done : List.of("setContentLength", "setContentLengthLong", "resetBuffer")) {
            answers.put(done, asked -> null);
        }
        answers.put("reset", asked -> {
            headers.clear();
            status = 200;
            return null;
        });
        answers.put("isCommitted", asked -> false);
        answers.put("getStatus", asked -> status);
        answers.put("setStatus", asked -> status = (int) asked[0]);
        answers.put("setHeader", asked -> headers.put((String) asked[0], (String) asked[1]));
        answers.put("addHeader", answers.get("setHeader"));
        answers.put("getHeaderNames", asked -> headers.keySet());
        answers.put("getHeaders", asked -> List.of(headers.get(asked[0])));
        answers.put("setContentType", asked -> headers.put("Content-Type", (String) asked[0]));
        answers.put("getContentType", asked -> headers.get("Content-Type"));
        answers.put("setCharacterEncoding", asked -> null);
        answers.put("getCharacterEncoding", asked -> "UTF-8");
        answers.put("addCookie", asked -> cookies.add((Cookie) asked[0]));
        answers.put("getOutputStream", asked -> new Body());
        answers.put("getWriter", asked -> writer);
        return Given.as(HttpServletResponse.class, answers);
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
