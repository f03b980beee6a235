package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.openpdf.text.pdf.OutputStreamCounter;

/**
 * Lets all through but the cross-reference table, whose numbers OpenPDF 3.0.5 spells in the digits of the machine's language, each
 * cut to its lower byte. Here they become the digits that PDF knows; where they are that already, nothing changes.
 */
final class AsciiTable extends OutputStreamCounter {

    private static final byte[] BEGINNING = ascii("xref\n");
    private static final byte[] END = ascii("trailer\n");
    private static final int LENGTH = 20;
    private static final int OFFSET = 10;
    private static final int GENERATION = 16;

    private boolean inside;

    AsciiTable(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        if (Arrays.equals(bytes, BEGINNING)) {
            inside = true;
        } else if (Arrays.equals(bytes, END)) {
            inside = false;
        }
        super.write(inside && bytes.length == LENGTH ? entry(bytes) : bytes);
    }

    /** No file has a thousand million bytes, so each offset begins with a nought, which tells the other nine digits. */
    private static byte[] entry(byte[] spelled) {
        var entry = spelled.clone();
        for (int i = 0; i < GENERATION; i++) {
            if (i != OFFSET) {
                entry[i] = (byte) ('0' + spelled[i] - spelled[0]);
            }
        }
        return entry;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
