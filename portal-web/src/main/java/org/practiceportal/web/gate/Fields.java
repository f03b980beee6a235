package org.practiceportal.web.gate;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form, by their names, as they were sent. */
final class Fields {

    /** Of fields or parts in one form; the longest pages have some hundred. */
    static final int MOST = 1000;

    private final Map<String, List<String>> all = new LinkedHashMap<>();
    private int count;

    /** @throws TooMuch if there are more fields than any page has */
    void add(String name, String value) throws TooMuch {
        if (count == MOST) {
            throw new TooMuch();
        }
        count++;
        all.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value);
    }

    /** Adds what a form sends that is no file. */
    void addEncoded(Spool body, Charset letters) throws IOException {
        String sent;
        try (var in = body.open()) {
            sent = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        for (int from = 0; from < sent.length();) {
            var end = sent.indexOf('&', from);
            end = end < 0 ? sent.length() : end;
            if (end > from) {
                var equals = sent.indexOf('=', from);
                equals = equals < 0 || equals > end ? end : equals;
                addDecoded(sent.substring(from, equals), sent.substring(Math.min(end, equals + 1), end), letters);
            }
            from = end + 1;
        }
    }

    private void addDecoded(String name, String value, Charset letters) throws TooMuch {
        try {
            add(decode(name, letters), decode(value, letters));
        } catch (IllegalArgumentException e) {
            // No browser writes a percent sign like this.
        }
    }

    /** Letters that should have been written with a percent sign count as the bytes that they were. */
    private static String decode(String sent, Charset letters) {
        var plain = new String(sent.getBytes(StandardCharsets.ISO_8859_1), letters);
        return plain.indexOf('%') < 0 && plain.indexOf('+') < 0 ? plain : URLDecoder.decode(plain, letters);
    }

    Map<String, List<String>> all() {
        return all;
    }
}
