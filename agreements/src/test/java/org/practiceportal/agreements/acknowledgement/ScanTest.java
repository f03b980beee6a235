package org.practiceportal.agreements.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.api.Refused;

class ScanTest {

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, application/pdf", "\u00ff\u00d8\u00ff\u00e0, image/jpeg",
            "'\u0089PNG\r\n\u001a\n\u0000', image/png"})
    void isToldByHowItBegins(String beginning, String mediaType) {
        var scan = Scan.of(bytes(beginning + "the rest is nobody's business"));
        assertEquals(mediaType, scan.mediaType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body onload='alert(1)'>%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "<?xml version='1.0'?><svg/>", "GIF89a", "PK\u0003\u0004", "MZ", " %PDF-1.7", "\ufeff%PDF-1.7",
            "%PDF-1.7\n<!DOCTYPE html><script>alert(1)</script>", "%PDF-1.4 <SVG onload=alert(1)>", "%PDF-",
            "just words"})
    void anythingElseIsRefusedAlsoIfItIsTwoThingsAtOnce(String file) {
        assertEquals("paper.scan.other", refusal(bytes(file)));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertEquals("paper.scan.empty", refusal(new byte[0]));
        var large = Arrays.copyOf(bytes("%PDF-1.7"), Scan.MOST_BYTES + 1);
        assertEquals("paper.scan.large", refusal(large));
        assertEquals(Scan.MOST_BYTES, Scan.of(Arrays.copyOf(large, Scan.MOST_BYTES)).size());
    }

    @Test
    void itsBytesStayAsTheyCame() {
        var file = bytes("%PDF-1.7 one");
        var scan = Scan.of(file);
        file[0] = 'X';
        assertArrayEquals(bytes("%PDF-1.7 one"), scan.bytes());
        assertEquals(64, scan.sha256().length());
    }

    private static String refusal(byte[] file) {
        return assertThrows(Refused.class, () -> Scan.of(file)).why().key();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
