package org.practiceportal.web.gate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpoolTest {

    private static Spool of(String words) throws IOException {
        var spool = new Spool(1 << 14);
        spool.write(words.getBytes(US_ASCII), 0, words.length());
        return spool;
    }

    @Test
    void givesBackWhatItWasGivenWhereverItKeptIt() throws IOException {
        for (var length : new int[]{0, 1, 99, 100, 101, 100_000}) {
            var bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            try (var spool = new Spool(100)) {
                for (int at = 0; at < length; at += 50) {
                    spool.write(bytes, at, Math.min(50, length - at));
                }
                assertEquals(length, spool.size());
                assertArrayEquals(bytes, spool.open().readAllBytes());
                assertArrayEquals(bytes, spool.open().readAllBytes(), "a second time");
            }
        }
    }

    @Test
    void takesNothingWhenNobodyWaitsForIt() {
        var spool = new Spool(100);
        spool.close();
        assertThrows(IOException.class, () -> spool.write(new byte[1], 0, 1));
    }

    private static Map<String, List<String>> fields(String sent) throws IOException {
        var fields = new Fields();
        fields.addEncoded(of(sent), java.nio.charset.StandardCharsets.UTF_8);
        return fields.all();
    }

    @Test
    void aFormIsReadAsBrowsersWriteIt() throws IOException {
        assertEquals(Map.of("a", List.of("b c", ""), "ñ", List.of("1=2"), "empty", List.of("")),
                fields("a=b+c&%C3%B1=1=2&&a=&empty"));
        assertEquals(Map.of("a", List.of("b")), fields("x=%zz&a=b&%=1"));
    }

    @Test
    void noPageHasSoManyFields() throws IOException {
        assertEquals(1, fields("&a=b".repeat(Fields.MOST)).size());
        assertThrows(TooMuch.class, () -> fields("&a=b".repeat(Fields.MOST + 1)));
    }

    private static List<ReceivedPart> parts(String sent) throws IOException {
        return Multipart.parts(of(sent), "multipart/form-data; boundary=x", "UTF-8");
    }

    @Test
    void aFormOfPartsIsReadAsBrowsersWriteIt() throws IOException {
        var parts = parts("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x\r\nContent-Disposition: "
                + "form-data; name=\"f\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--x--\r\n");
        assertEquals(2, parts.size());
        assertEquals("b", parts.get(0).words(US_ASCII));
        assertEquals("a.pdf", parts.get(1).getSubmittedFileName());
        assertEquals("application/pdf", parts.get(1).getContentType());
        assertEquals(4, parts.get(1).getSize());
    }

    @Test
    void partsAndTheirHeadersHaveAnEnd() {
        var part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        assertThrows(TooMuch.class, () -> parts(part.repeat(Fields.MOST + 1) + "--x--\r\n"));
        assertThrows(TooMuch.class, () -> parts(part.replace("\r\n\r\n", "\r\nX: " + "y".repeat(9000) + "\r\n\r\n")));
        assertThrows(IOException.class, () -> parts("--x\r\nContent-Dis"));
    }
}
