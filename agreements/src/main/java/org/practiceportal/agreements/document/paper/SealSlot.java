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

    private final PdfLiteral range = new PdfLiteral(RANGE_ROOM), contents;

    /** @param room bytes that the seal may take */
    SealSlot(PdfDictionary signature, int room) {
        contents = new PdfLiteral(2 * room + 2);
        signature.put(PdfName.BYTERANGE, range);
        signature.put(PdfName.CONTENTS, contents);
    }

    void fill(byte[] pdf, Sealing sealing) {
        int start = (int) contents.getPosition(), end = start + contents.getPosLength();
        put(pdf, (int) range.getPosition(), "[0 " + start + " " + end + " " + (pdf.length - end) + "]");
        byte[] covered = Arrays.copyOf(pdf, start + pdf.length - end);
        System.arraycopy(pdf, end, covered, start, pdf.length - end);
        String seal = HexFormat.of().formatHex(sealing.over(covered));
        int room = end - start - 2;
        if (seal.length() > room)
            throw new IllegalStateException("the seal takes " + seal.length() / 2 + " bytes, room is for " + room / 2);
        put(pdf, start, "<" + seal + "0".repeat(room - seal.length()) + ">");
    }

    private static void put(byte[] pdf, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, pdf, at, bytes.length);
    }
}
