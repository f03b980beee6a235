package org.practiceportal.agreements.document.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;

/**
 * The place that the seal will take in a file, kept free while the file is written. Sealing then fills in two gaps of
 * the finished bytes; the file is never read back nor written twice.
 */
final class SealSlot {

    private static final int RANGE_ROOM = 60;

    private final PdfLiteral range = new PdfLiteral(RANGE_ROOM);
    private final PdfLiteral contents;

    /** @param length bytes that the seal takes */
    SealSlot(PdfDictionary signature, int length) {
        contents = new PdfLiteral(2 * length + 2);
        signature.put(PdfName.BYTERANGE, range);
        signature.put(PdfName.CONTENTS, contents);
    }

    void fill(byte[] pdf, DetachedSigner detachedSigner) {
        put(pdf, detachedSigner.sign(covered(pdf)));
    }

    /** Writes into the file what the seal will cover, and gives that. */
    byte[] covered(byte[] pdf) {
        var start = (int) contents.getPosition();
        var end = start + contents.getPosLength();
        put(pdf, (int) range.getPosition(), "[0 " + start + " " + end + " " + (pdf.length - end) + "]");
        var covered = Arrays.copyOf(pdf, start + pdf.length - end);
        System.arraycopy(pdf, end, covered, start, pdf.length - end);
        return covered;
    }

    /** Writes the seal into the file. */
    void put(byte[] pdf, byte[] seal) {
        if (2 * seal.length + 2 != contents.getPosLength()) {
            throw new IllegalStateException(
                    "the seal takes " + seal.length + " bytes, not as many as were announced");
        }
        put(pdf, (int) contents.getPosition(), "<" + HexFormat.of().formatHex(seal) + ">");
    }

    private static void put(byte[] pdf, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, pdf, at, bytes.length);
    }
}
