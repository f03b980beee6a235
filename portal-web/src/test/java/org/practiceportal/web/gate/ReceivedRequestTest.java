package org.practiceportal.web.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.web.beans.Asked;

/** A form that has been received whole is read as the server itself would read it. */
class ReceivedRequestTest {

    private static final String FILES = """
            --x
            Content-Disposition: form-data; name="words"

            Zoë
            --x
            Content-Disposition: form-data; name="scan"; filename="a.pdf"
            Content-Type: application/pdf
            X-Any: one

            %PDF-1.7
            --x--
            """.replace("\n", "\r\n");

    @TempDir
    Path folder;

    private static Asked form() {
        return Asked.post("/today.xhtml").also("getContentType", "application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static Asked files() {
        return Asked.post("/today.xhtml").also("getContentType", "Multipart/form-data; boundary=x");
    }

    private static ReceivedRequest received(Asked asked, String body) throws IOException {
        return new ReceivedRequest(asked.request(), Spool.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fieldsAreDecoded() throws IOException {
        var request = received(form(), "a=1+2&b=Zo%C3%AB&a=3&&c&d=&=e&f=%zz&g=Zoë&h=x%3Dy=z");
        assertEquals("1 2", request.getParameter("a"));
        assertArrayEquals(new String[]{"1 2", "3"}, request.getParameterValues("a"));
        assertEquals(List.of("Zoë", "", "", "e", "Zoë", "x=y=z"), List.of(request.getParameter("b"),
                request.getParameter("c"), request.getParameter("d"), request.getParameter(""),
                request.getParameter("g"), request.getParameter("h")));
        assertNull(request.getParameter("f"), "no browser writes a percent sign like this");
        assertNull(request.getParameterValues("nothing"));
        assertEquals(List.of("a", "b", "c", "d", "", "g", "h"), Collections.list(request.getParameterNames()));
        assertEquals(7, request.getParameterMap().size());
        assertEquals(List.of(), List.copyOf(request.getParts()));
    }

    @Test
    void whatTheAddressSaysComesFirst() throws IOException {
        var request = received(form().parameter("a", "0"), "a=1&b=2");
        assertArrayEquals(new String[]{"0", "1"}, request.getParameterValues("a"));
    }

    @Test
    void otherLettersAreReadAsTheyWereWritten() throws IOException {
        assertEquals("UTF-8", received(form(), "").getCharacterEncoding());
        var request = received(form().also("getCharacterEncoding", "ISO-8859-1"), "a=Zo%EB");
        assertEquals("Zoë", request.getParameter("a"));
        assertEquals("ISO-8859-1", request.getCharacterEncoding());
    }

    @Test
    void aFormHasNoMoreFieldsThanAnyPage() throws IOException {
        assertEquals(1, received(form(), "a=1&".repeat(Fields.MOST)).getParameterMap().size());
        assertThrows(TooMuch.class, () -> received(form(), "a=1&".repeat(Fields.MOST + 1)));
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
        assertThrows(TooMuch.class, () -> received(files(), part.repeat(Fields.MOST + 1) + "--x--\r\n"));
    }

    @Test
    void filesComeWithFields() throws IOException {
        var request = received(files(), FILES);
        assertEquals("Zoë", request.getParameter("words"));
        assertNull(request.getParameter("scan"));
        assertEquals(2, request.getParts().size());
        assertNull(request.getPart("nothing"));
        var scan = request.getPart("scan");
        assertEquals(List.of("scan", "a.pdf", "application/pdf", "one"), List.of(scan.getName(),
                scan.getSubmittedFileName(), scan.getContentType(), scan.getHeader("X-Any")));
        assertEquals(8, scan.getSize());
        assertEquals("%PDF-1.7", new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(List.of("one"), List.copyOf(scan.getHeaders("x-any")));
        assertEquals(3, scan.getHeaderNames().size());
        assertNull(request.getPart("words").getSubmittedFileName());
        scan.write(folder.resolve("kept").toString());
        assertEquals("%PDF-1.7", Files.readString(folder.resolve("kept")));
    }

    @Test
    void whatWasForgottenIsGone() throws IOException {
        var request = received(files(), FILES);
        var scan = request.getPart("scan");
        request.forget();
        assertEquals(0, scan.getInputStream().readAllBytes().length);
        assertEquals(-1, request.getInputStream().read());
    }

    @Test
    void aTornFormIsRefused() {
        assertThrows(IOException.class, () -> received(files(), FILES.substring(0, 60)));
        assertThrows(TooMuch.class, () -> received(files(), "--x\r\nContent-Disposition: form-data; name=\""
                + "a".repeat(5000) + "\"\r\n\r\n1\r\n--x--\r\n"));
    }

    @Test
    void aBodyCanBeReadAsItCame() throws IOException {
        var request = received(Asked.post("/").also("getContentType", "text/plain"), "Zoë=1");
        assertEquals(0, request.getParameterMap().size());
        assertEquals("Zoë=1", request.getReader().readLine());
        var in = request.getInputStream();
        assertTrue(in.isReady());
        assertEquals('Z', in.read());
        assertFalse(in.isFinished());
        assertEquals(5, in.readAllBytes().length);
        assertTrue(in.isFinished());
        assertThrows(IllegalStateException.class, () -> in.setReadListener(null));
    }
}
