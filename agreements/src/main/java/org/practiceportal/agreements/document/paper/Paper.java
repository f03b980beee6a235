package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Paper that takes headings, paragraphs, lists, tables and figures from top to bottom and becomes a file that is PDF/UA-1
 * and PDF/A-3a whatever is put on it: a block and its tag are one call. Belongs to one thread and is used up by
 * {@link #finish}.
 */
public final class Paper {

    private final ByteBuffer bytes = new ByteBuffer(1 << 17);
    final PageFlow pageFlow;
    final Tags tags;
    private float indent;
    private boolean quoted;
    private final Map<String, Integer> headings = new HashMap<>();

    public Paper(DocumentInfo documentInfo) {
        try {
            pageFlow = new PageFlow(bytes, documentInfo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tags = new Tags(pageFlow.writer);
    }

    /** A heading with its bookmark; it stays with what follows. Level 1 is the title. */
    public void heading(int level, String words, Style style) {
        heading(level, words, style, level < 3 ? 100 : 3 * Style.BODY.leading());
    }

    /** @param following points below the heading that must be on the same sheet */
    public void heading(int level, String words, Style style, float following) {
        pageFlow.room(style.before() + style.leading() + style.after() + following);
        if (level < 3) {
            headings.put(words, pageFlow.page());
            bookmark(level, words, style);
        }
        text("H" + level, Span.plain(words), style);
    }

    /** On which sheet each heading of the first two levels stands, from 1. */
    public Map<String, Integer> headings() {
        return Map.copyOf(headings);
    }

    public void paragraph(List<Span> words, Style style) {
        text("P", words, style);
    }

    public void paragraph(String words, Style style) {
        paragraph(Span.plain(words), style);
    }

    /** A small line that belongs to what stands above it, and stays with it. */
    public void postscript(String words) {
        pageFlow.lower(18);
        space(6);
        paragraph(words, Style.SMALL);
        pageFlow.lower(0);
    }

    /** @param numbering of the list as PDF names it: {@code Disc}, {@code Decimal} or {@code None} */
    public void list(String numbering, Runnable items) {
        tags.under("L", list -> {
            Tags.attribute(list, "List", "ListNumbering", new PdfName(numbering));
            items.run();
        });
        space(2);
    }

    public void item(String label, List<Span> words, Style style) {
        item(label, label, words, style);
    }

    /**
     * An item of a list, its label hanging at the left.
     *
     * @param spoken what the label is to those who listen
     */
    public void item(String label, String spoken, List<Span> words, Style style) {
        var hang = 17f;
        tags.under("LI", item -> {
            var name = tags.leaf("Lbl");
            var body = tags.leaf("LBody");
            if (!spoken.equals(label)) {
                name.put(PdfName.ACTUALTEXT, PdfAMetadata.text(spoken));
            }
            var flow = flow(body, words, style, left() + hang);
            pageFlow.room(style.before() + flow.head());
            var top = pageFlow.y();
            flow(name, Span.plain(label), style, left()).set(quoted);
            pageFlow.moveTo(top);
            flow.set(quoted && label.isEmpty());
        });
    }

    /** Sets what somebody wrote apart, by a bar at its left, which no space between its lines should break. */
    public void quotation(Runnable content) {
        var before = indent;
        indent += 14;
        quoted = true;
        tags.under("BlockQuote", quote -> content.run());
        quoted = false;
        indent = before;
        space(6);
    }

    public void section(Runnable content) {
        tags.under("Sect", section -> content.run());
    }

    /** Leaves points free; at the top of a sheet nothing. */
    public void space(float points) {
        if (!pageFlow.atTop()) {
            pageFlow.down(points);
        }
    }

    /** Keeps so many points together, on the next sheet if need be. */
    public void keep(float points) {
        pageFlow.room(points);
    }

    public void rule() {
        pageFlow.rule(left(), PageFlow.RIGHT, pageFlow.y(), 0.5f, Style.RULE);
        pageFlow.down(8);
    }

    public void newSheet() {
        if (!pageFlow.atTop()) {
            pageFlow.turn();
        }
    }

    public Table table(float... shares) {
        return new Table(pageFlow, tags, left(), shares);
    }

    /**
     * Puts a file inside this one, as PDF/A-3 wants it. It has the date of the document.
     *
     * @param type  its media type
     * @param words what it is, for those who list attachments
     */
    public void attach(String name, String type, String words, byte[] content) {
        try {
            PdfAMetadata.attach(pageFlow.writer, name, type, words, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it is, for looking at. */
    public byte[] finish() {
        pageFlow.close();
        return bytes.toByteArray();
    }

    /**
     * The file with a seal in it, made in the same pass. Afterwards nobody may change anything, only sign in the field
     * that is left free for that (DocMDP 2).
     *
     * @param signature what the seal says of itself
     * @param length    how many bytes the seal takes
     */
    public byte[] finish(PdfDictionary signature, int length, DetachedSigner detachedSigner) {
        var slot = new SealSlot(signature, length);
        try {
            SealFields.add(pageFlow.writer, signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = finish();
        slot.fill(file, detachedSigner);
        return file;
    }

    void figure(String alternative, float x, float width, float height, Drawing drawing) {
        pageFlow.room(height);
        pageFlow.down(height);
        var figure = tags.leaf("Figure");
        figure.put(PdfName.ALT, PdfAMetadata.text(alternative));
        var layout = Tags.attribute(figure, "Layout", "Placement", new PdfName("Block"));
        var low = pageFlow.y();
        layout.put(PdfName.BBOX, new PdfArray(new float[]{x, low, x + width, low + height}));
        var ink = pageFlow.ink;
        ink.beginMarkedContentSequence(figure);
        ink.saveState();
        ink.concatCTM(1, 0, 0, 1, x, low);
        drawing.on(ink);
        ink.restoreState();
        ink.endMarkedContentSequence();
    }

    /** Sets what follows beside something as wide as the indent. */
    void indented(float by, Runnable content) {
        indent += by;
        content.run();
        indent -= by;
    }

    float left() {
        return PageFlow.LEFT + indent;
    }

    TextFlow flow(PdfStructureElement element, List<Span> words, Style style, float x) {
        return new TextFlow(pageFlow, tags, element, words, style, x, PageFlow.RIGHT - x);
    }

    private void text(String tag, List<Span> words, Style style) {
        flow(tags.leaf(tag), words, style, left()).set(quoted);
    }

    private void bookmark(int level, String words, Style style) {
        var before = pageFlow.y();
        space(style.before());
        pageFlow.bookmark(level, words);
        pageFlow.moveTo(before);
    }
}
