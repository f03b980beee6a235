package org.practiceportal.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.glassfish.grizzly.http.util.MimeHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers that the server makes by itself. */
class ServerAnswersTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void haveAllOurHeaders(boolean finished) {
        var headers = new MimeHeaders();
        headers.setValue("X-Frame-Options").setString("SAMEORIGIN");
        headers.setValue("Location").setString("http://elsewhere.example/people/");
        if (finished) {
            headers.mark();
        }
        new ServerAnswers(true).complete(headers);
        SecurityHeaders.everywhere(true).keySet().stream().filter(name -> !name.equals("X-Frame-Options"))
                .forEach(name -> assertEquals(SecurityHeaders.everywhere(true).get(name), headers.getHeader(name)));
        assertEquals("SAMEORIGIN", headers.getHeader("X-Frame-Options"), "what was said stays");
        assertEquals("no-store", headers.getHeader("Cache-Control"));
        assertEquals(SecurityHeaders.NOTHING, headers.getHeader("Content-Security-Policy"));
        assertEquals("/people/", headers.getHeader("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cache-Control", "Expires"})
    void mayBeKeptWhereThePortalSaysSo(String name) {
        var headers = new MimeHeaders();
        headers.setValue(name).setString("a while");
        new ServerAnswers(false).complete(headers);
        assertEquals("a while", headers.getHeader(name));
        assertEquals(name.equals("Expires") ? null : "a while", headers.getHeader("Cache-Control"));
        assertNull(headers.getHeader("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @CsvSource({"http://elsewhere.example/people/, /people/", "https://elsewhere.example, /",
            "/people/?x=1, /people/?x=1",
            "//elsewhere.example/x, /x", "///elsewhere.example/x, /x", "HTTP://elsewhere.example:80/a#b, /a#b",
            "/\\elsewhere.example, /elsewhere.example", "\\\\elsewhere.example, /elsewhere.example",
            "/signin.xhtml?from=//elsewhere.example, /signin.xhtml?from=//elsewhere.example"})
    void leadByPathAlone(String location, String path) {
        assertEquals(path, RelativeRedirects.path(location));
    }
}
