package org.practiceportal.web.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the header {@code Forwarded} (RFC 7239, 4): one element for each proxy, the nearest last. */
final class ForwardedElements {

    private final String text;
    private final List<Map<String, String>> elements = new ArrayList<>();
    private Map<String, String> element = new HashMap<>();
    private int at;

    private ForwardedElements(String text) {
        this.text = text;
    }

    /**
     * @param lines the values of all headers of this name, in their order
     * @return names in small letters and their values; one element without any, which knows nothing, for what cannot be read
     */
    static List<Map<String, String>> of(List<String> lines) {
        var reader = new ForwardedElements(String.join(",", lines));
        return reader.read() ? reader.elements : List.of(Map.of());
    }

    private boolean read() {
        while (at < text.length()) {
            if (!pair()) {
                return false;
            }
            blanks();
            if (at == text.length() || text.charAt(at) == ',') {
                elements.add(element);
                element = new HashMap<>();
            } else if (text.charAt(at) != ';') {
                return false;
            }
            at++;
        }
        return !text.isBlank();
    }

    /** One name and its value; there may be nothing between two separators. */
    private boolean pair() {
        blanks();
        var name = token().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return true;
        }
        if (at == text.length() || text.charAt(at++) != '=') {
            return false;
        }
        var value = at < text.length() && text.charAt(at) == '"' ? quoted() : token();
        return value != null && element.put(name, value) == null;
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /** Generous: a bare address of IPv6 belongs into quotation marks, but means the same without. */
    private String token() {
        var begin = at;
        while (at < text.length() && " \t,;=\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var next = text.charAt(at);
            if (next == '"') {
                at++;
                return value.toString();
            }
            if (next == '\\' && at + 1 < text.length()) {
                next = text.charAt(++at);
            }
            value.append(next);
        }
        return null;
    }
}
