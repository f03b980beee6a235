package org.practiceportal.agreements.document.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.practiceportal.api.PaperSize;

/**
 * The sheets of one document, one after the other, and the place on them where the next thing goes. Whatever is put on
 * a sheet is either tagged or an artifact; there is no third way. Belongs to one thread.
 */
final class PageFlow {

    static final float LEFT = 86;
    static final float RIGHT = 509;
    /** Of an A4 sheet; a Letter sheet is wider at both sides and lower. Its origin lies so that the same column stands in its middle. */
    private static final Rectangle A4 = PageSize.A4;
    private static final Rectangle LETTER = new Rectangle(-8.5f, 8, 603.5f, 800);
    /** Above what is written. */
    private static final float HEAD = 70;
    static final float BOTTOM = 84;
    private static final float FOOT = 46;

    final PdfWriter writer;
    final PdfContentByte ink;
    final TextPainter textPainter;
    private final Document document;
    private final Rectangle sheet;
    private final float top;
    private final DocumentInfo documentInfo;
    private final PdfTemplate total;
    private final List<PdfOutline> chapters = new ArrayList<>();
    private int page = 1;
    private float y;
    private float floor = BOTTOM;

    PageFlow(OutputStream out, DocumentInfo documentInfo) throws IOException {
        this.documentInfo = documentInfo;
        sheet = documentInfo.size() == PaperSize.LETTER ? LETTER : A4;
        top = sheet.getTop() - HEAD;
        y = top;
        document = new Document(sheet, 0, 0, 0, 0);
        writer = ToUnicodeWriter.of(document, out);
        PdfAMetadata.open(writer);
        document.open();
        PdfAMetadata.describe(writer, documentInfo);
        ink = writer.getDirectContent();
        textPainter = new TextPainter(ink);
        total = ink.createTemplate(60, 12);
        chapters.add(ink.getRootOutline());
        mark();
    }

    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void down(float distance) {
        y -= distance;
    }

    int page() {
        return page;
    }

    /** Goes on to a new sheet if less than so many points are left on this one. */
    boolean room(float needed) {
        if (fits(needed) || atTop()) {
            return false;
        }
        turn();
        return true;
    }

    boolean fits(float height) {
        return y - height >= floor;
    }

    /** Lets a last line stand a little below the others, rather than alone on the next sheet. */
    void lower(float by) {
        floor = BOTTOM - by;
    }

    boolean atTop() {
        return y == top;
    }

    void turn() {
        foot();
        document.newPage();
        textPainter.forget();
        page++;
        y = top;
        mark();
    }

    /** Adds a bookmark to this place. */
    void bookmark(int level, String title) {
        var here = new PdfDestination(PdfDestination.XYZ, 0, Math.min(y + 20, sheet.getTop()), 0);
        chapters.subList(level, chapters.size()).clear();
        chapters.add(new PdfOutline(chapters.get(level - 1), here, title));
    }

    /** Draws what only decorates: unseen by those who listen. */
    void artifact(String type, Runnable drawing) {
        var properties = type == null ? null : new PdfDictionary();
        if (type != null) {
            properties.put(PdfName.TYPE, new PdfName(type));
        }
        ink.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        ink.endMarkedContentSequence();
    }

    void rule(float from, float to, float height, float thickness, Color color) {
        artifact("Layout", () -> fill(from, height, to - from, thickness, color));
    }

    void fill(float x, float low, float width, float height, Color color) {
        textPainter.fillWith(color);
        ink.rectangle(x, low, width, height);
        ink.fill();
    }

    void close() {
        foot();
        var line = oneLine(
                String.valueOf(page) + documentInfo.pages().substring(documentInfo.pages().indexOf("{1}") + 3),
                Style.SMALL);
        new TextPainter(total).show(line.pieces(), 0, 3, Style.SMALL);
        document.close();
    }

    /** How many sheets there are is known in the end only, so the number is a template filled in then. */
    private void foot() {
        var words = documentInfo.pages();
        var before = words.substring(0, words.indexOf("{1}")).replace("{0}", String.valueOf(page));
        var count = oneLine(before, Style.SMALL);
        var name = oneLine(documentInfo.footer(), Style.SMALL);
        artifact("Pagination", () -> {
            fill(LEFT, FOOT + 16, RIGHT - LEFT, 0.5f, Style.RULE);
            textPainter.show(count.pieces(), LEFT, FOOT, Style.SMALL);
            ink.addTemplate(total, LEFT + count.width(), FOOT - 3);
            textPainter.show(name.pieces(), Math.max(LEFT + 130, RIGHT - name.width()), FOOT, Style.SMALL);
        });
    }

    /** Pale letters across the sheet, under everything else. */
    private void mark() {
        if (documentInfo.mark().isEmpty()) {
            return;
        }
        var pale = new Style(FontFace.BOLD, 58, 60, 0, 0, new Color(0xee, 0xee, 0xe9));
        var line = oneLine(documentInfo.mark(), pale);
        var size = Math.min(58, 58 * 640 / line.width());
        artifact("Pagination", () -> {
            ink.saveState();
            var slope = Math.toRadians(55);
            var cos = (float) Math.cos(slope);
            var sin = (float) Math.sin(slope);
            var half = line.width() * size / 58 / 2;
            ink.concatCTM(cos, sin, -sin, cos, (LEFT + RIGHT) / 2 - cos * half,
                    (sheet.getTop() + sheet.getBottom()) / 2 - sin * half);
            textPainter.show(line.pieces(), 0, 0, new Style(FontFace.BOLD, size, size, 0, 0, pale.color()));
            ink.restoreState();
            textPainter.forget();
        });
    }

    private static Line oneLine(String text, Style style) {
        return LineBreaker.lines(Span.plain(text), style, Float.MAX_VALUE).getFirst();
    }
}
