package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font that documents embed whole, packed once for all of them. Nothing changes these streams, so all threads share
 * them.
 *
 * @param file      the font's file
 * @param toUnicode which letter each glyph stands for
 * @param length    of the file, in bytes before it was packed
 */
record EmbeddedFont(PdfStream file, PdfStream toUnicode, int length) {

    private static final PdfName LENGTH1 = new PdfName("Length1");

    /** From now on OpenPDF hands the font over as it is, not cut down, and spends no time on packing it. */
    static EmbeddedFont of(BaseFont font, String letters) {
        font.setSubset(false);
        font.setCompressionLevel(PdfStream.BEST_COMPRESSION);
        var written = Specimen.of(font, letters);
        font.setCompressionLevel(PdfStream.NO_COMPRESSION);
        if (written.size() != 2) {
            throw inAnotherOrder();
        }
        var file = written.getFirst();
        return new EmbeddedFont(file, written.get(1), file.getAsNumber(LENGTH1).intValue());
    }

    /** Nothing is written rather than something wrong. */
    static IllegalStateException inAnotherOrder() {
        return new IllegalStateException("OpenPDF writes fonts in another order than it did");
    }

    /** How long the font's file is that a stream stores; empty if it is deflated, and so takes less than its own bytes. */
    static Optional<Integer> wholeLength(PdfStream stream) {
        var length = stream.getAsNumber(LENGTH1);
        var taken = stream.getAsNumber(PdfName.LENGTH);
        return length == null || taken.intValue() <= length.intValue()
                ? Optional.empty()
                : Optional.of(length.intValue());
    }

    /** A page that shows letters of one font, made to see what OpenPDF writes of the font. */
    private static final class Specimen extends PdfWriter {

        private final List<PdfStream> streams = new ArrayList<>();

        private Specimen(PdfDocument pages) {
            super(pages, OutputStream.nullOutputStream());
        }

        /** The font's file and what its glyphs mean. */
        static List<PdfStream> of(BaseFont font, String letters) {
            var pages = new PdfDocument();
            var document = new Document();
            document.addDocListener(pages);
            var specimen = new Specimen(pages);
            pages.addWriter(specimen);
            document.open();
            var ink = specimen.getDirectContent();
            ink.beginText();
            ink.setFontAndSize(font, 1);
            ink.showText(letters);
            ink.endText();
            document.close();
            return specimen.streams;
        }

        @Override
        public PdfIndirectObject addToBody(PdfObject object) throws IOException {
            if (object instanceof PdfStream stream && (stream.contains(LENGTH1) || !streams.isEmpty())) {
                streams.add(stream);
            }
            return super.addToBody(object);
        }
    }
}
