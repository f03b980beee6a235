package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a file and keeps in mind which letters each shaped glyph stands for, so that who searches or copies finds the
 * letters. OpenPDF only knows glyphs that stand for one character whatever is beside it. Fonts that are embedded whole
 * go in as they were packed for all documents.
 */
final class ToUnicodeWriter extends PdfWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Map<String, Map<Integer, String>> meanings = new HashMap<>();
    /** What the glyphs mean of the whole font whose file was just written; {@code null} otherwise. */
    private PdfStream ready;

    private ToUnicodeWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
        // OpenPDF would put a buffer, which locks for each byte, before what is memory anyway.
        os = new AsciiTable(out);
        setCompressionLevel(PdfStream.BEST_SPEED);
    }

    static ToUnicodeWriter of(Document document, OutputStream out) {
        var pages = new PdfDocument();
        document.addDocListener(pages);
        var toUnicodeWriter = new ToUnicodeWriter(pages, out);
        pages.addWriter(toUnicodeWriter);
        return toUnicodeWriter;
    }

    /** Whether a glyph stands for these letters in the whole file; the first to ask decides. */
    boolean means(BaseFont font, int glyph, String letters) {
        var first = meanings.computeIfAbsent(font.getPostscriptFontName(), f -> new TreeMap<>()).putIfAbsent(glyph,
                letters);
        return first == null || first.equals(letters);
    }

    /** OpenPDF writes a font's file and then the meaning of its glyphs; for a whole font both were packed before. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (!(object instanceof PdfStream stream)) {
            return super.addToBody(object);
        }
        var meaning = ready;
        var packed = Typeface.NOTO.packed(stream);
        ready = packed.map(EmbeddedFont::toUnicode).orElse(null);
        return super.addToBody(meaning != null ? meaning : packed.map(EmbeddedFont::file).orElse(stream));
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary font && PdfName.TYPE0.equals(font.getAsName(PdfName.SUBTYPE))) {
            if (ready != null) {
                throw EmbeddedFont.inAnotherOrder();
            }
            var name = PdfName.decodeName(font.getAsName(PdfName.BASEFONT).toString());
            var known = meanings.get(name.substring(name.indexOf('+') + 1));
            if (known != null) {
                font.put(PdfName.TOUNICODE, super.addToBody(toUnicode(known)).getIndirectReference());
            }
        }
        return super.addToBody(object, reference);
    }

    private static PdfStream toUnicode(Map<Integer, String> known) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        known.forEach((glyph, letters) -> map.append("1 beginbfchar\n<").append(HEX.toHexDigits((short) (int) glyph))
                .append("> <").append(HEX.formatHex(letters.getBytes(StandardCharsets.UTF_16BE)))
                .append(">\nendbfchar\n"));
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        var stream = new PdfStream(map.toString().getBytes(StandardCharsets.US_ASCII));
        stream.flateCompress();
        return stream;
    }
}
