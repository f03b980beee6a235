package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** What the tags of a file say of its paragraphs. */
final class Reading {

    private final List<String> paragraphs = new ArrayList<>();

    private Reading() {}

    /** For each paragraph what its spans are read as; {@code null} where the letters speak for themselves. */
    static List<String> of(byte[] file) throws IOException {
        var reading = new Reading();
        try (var reader = new PdfReader(file)) {
            reading.walk(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT));
        }
        return reading.paragraphs;
    }

    private void walk(PdfDictionary element) {
        var children = children(element);
        if (!new PdfName("P").equals(element.getAsName(PdfName.S))) {
            children.forEach(this::walk);
        } else {
            paragraphs.add(children.isEmpty() ? null : read(children));
        }
    }

    private static String read(List<PdfDictionary> spans) {
        var read = new StringBuilder();
        spans.forEach(s -> read.append(s.getAsString(PdfName.ACTUALTEXT).toUnicodeString()));
        return read.toString();
    }

    private static List<PdfDictionary> children(PdfDictionary element) {
        var children = new ArrayList<PdfDictionary>();
        var kids = PdfReader.getPdfObject(element.get(PdfName.K));
        if (kids instanceof PdfDictionary one) {
            add(one, children);
        }
        if (kids instanceof PdfArray many) {
            for (int i = 0; i < many.size(); i++) {
                if (many.getDirectObject(i) instanceof PdfDictionary child) {
                    add(child, children);
                }
            }
        }
        return children;
    }

    private static void add(PdfDictionary child, List<PdfDictionary> children) {
        if (child.contains(PdfName.S)) {
            children.add(child);
        }
    }
}
