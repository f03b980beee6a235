package org.practiceportal.web.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.ContentEncoding;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.ParsingResult;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * Completes the answers that the server makes by itself, before any filter or for what is no request at all. It is asked,
 * as an encoding that never wants to encode, about every answer just before its headers are written.
 */
final class ServerAnswers implements ContentEncoding {

    private static final String[] NO_OTHER_NAMES = {};
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String ANY_NAME = "X-Any";

    private final Map<String, String> always;

    ServerAnswers(boolean https) {
        always = new LinkedHashMap<>(SecurityHeaders.everywhere(https));
        always.put("Content-Security-Policy", SecurityHeaders.NOTHING);
    }

    @Override
    public boolean wantEncode(HttpHeader answer) {
        if (answer instanceof HttpResponsePacket response) {
            // The server fails at such an address, and then says that all is well. A broken request has no address.
            var address = Objects.requireNonNullElse(response.getRequest().getRequestURI(), "");
            if (MALFORMED.matcher(address).find()) {
                response.setStatus(HttpStatus.BAD_REQUEST_400);
            }
            complete(response.getHeaders());
        }
        return false;
    }

    /** What the portal has said itself, stays; but where it leads is always by path alone, to no host at all. */
    void complete(MimeHeaders headers) {
        always.forEach((name, value) -> {
            if (headers.getValue(name) == null) {
                add(headers, name, value);
            }
        });
        if (headers.getValue("Cache-Control") == null && headers.getValue("Expires") == null) {
            add(headers, "Cache-Control", "no-store");
        }
        var location = headers.getValue("Location");
        if (location != null) {
            location.setString(RelativeRedirects.path(location.toString()));
        }
    }

    /**
     * By now the headers may take what is added for a trailer, and refuse names that no trailer may have; a name can still be
     * changed.
     */
    private static void add(MimeHeaders headers, String name, String value) {
        headers.addValue(ANY_NAME).setString(value);
        headers.getName(headers.indexOf(ANY_NAME, 0)).setString(name);
    }

    @Override
    public String getName() {
        return "practice-portal-answers";
    }

    @Override
    public String[] getAliases() {
        return NO_OTHER_NAMES;
    }

    @Override
    public boolean wantDecode(HttpHeader request) {
        return false;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ParsingResult decode(Connection connection, HttpContent content) {
        throw new UnsupportedOperationException("wants to decode nothing");
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpContent encode(Connection connection, HttpContent content) {
        throw new UnsupportedOperationException("wants to encode nothing");
    }
}
