package org.practiceportal.agreements.document.paper;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.practiceportal.agreements.document.paper.Line.Piece;

/**
 * Sets one paragraph's lines under one tag, over as many sheets as it takes, and never leaves its first or last line
 * alone. A paragraph with links becomes a row of smaller tags, as its own tag then holds elements only.
 */
final class TextFlow {

    private final PageFlow pageFlow;
    private final Tags tags;
    private final PdfStructureElement element;
    private final Style style;
    private final float x;
    private final float width;
    private final List<Line> lines;
    private final boolean parted;
    private PdfStructureElement open;
    private PdfStructureElement link;
    private Piece opened;
    private final StringBuilder words = new StringBuilder();

    TextFlow(PageFlow pageFlow, Tags tags, PdfStructureElement element, List<Span> spans, Style style, float x,
            float width) {
        this.pageFlow = pageFlow;
        this.tags = tags;
        this.element = element;
        this.style = style;
        this.x = x;
        this.width = width;
        lines = style.isHeading() ? LineBreaker.evenLines(spans, style, width) : LineBreaker.lines(spans, style, width);
        parted = isParted();
    }

    /** What must be on the same sheet as the beginning. */
    float head() {
        return style.leading() * (lines.size() <= 3 ? lines.size() : 2);
    }

    float height() {
        return style.leading() * lines.size();
    }

    void set(boolean quoted) {
        if (!pageFlow.atTop()) {
            pageFlow.down(style.before());
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!pageFlow.fits(needed(i)) && !pageFlow.atTop()) {
                end();
                pageFlow.turn();
            }
            line(lines.get(i), quoted);
        }
        end();
        pageFlow.down(style.after());
    }

    private float needed(int index) {
        if (index == 0) {
            return head();
        }
        return style.leading() * (index == lines.size() - 2 ? 2 : 1);
    }

    private void line(Line line, boolean quoted) {
        var baseline = pageFlow.y() - style.leading() * 0.5f - style.size() * 0.34f;
        if (quoted) {
            end();
            pageFlow.rule(x - 12, x - 10, pageFlow.y() - style.leading() - 1, style.leading() + 2, Style.RULE);
        }
        // A name alone stands where the others stand: beside what it is about.
        var alone = lines.size() == 1 && !quoted;
        var left = line.rightToLeft() && !alone ? x + width - line.width() : x;
        for (var group : groups(line)) {
            open(group);
            pageFlow.textPainter.show(group, left, baseline, style(group));
            var address = group.getFirst().link();
            if (address != null) {
                tags.link(link, address, box(group, left, baseline));
            }
        }
        pageFlow.down(style.leading());
    }

    private Rectangle box(List<Piece> group, float left, float baseline) {
        var from = Float.MAX_VALUE;
        var to = 0f;
        for (var piece : group) {
            from = Math.min(from, piece.x());
            to = Math.max(to, piece.x() + piece.width());
        }
        return new Rectangle(left + from, baseline - 3, left + to, baseline + style.size());
    }

    private Style style(List<Piece> group) {
        return group.getFirst().link() == null ? style : style.in(Style.ACCENT);
    }

    /** Whether some words need a tag of their own. */
    private boolean isParted() {
        for (var line : lines) {
            for (var piece : line.pieces()) {
                if (piece.link() != null || piece.language() != null || piece.first().rightToLeft()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Neighbours that share a tag. */
    private static List<List<Piece>> groups(Line line) {
        var groups = new ArrayList<List<Piece>>();
        for (var piece : line.pieces()) {
            if (groups.isEmpty() || !groups.getLast().getFirst().goesWith(piece)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups;
    }

    private void open(List<Piece> group) {
        if (open == null || !opened.goesWith(group.getFirst())) {
            end();
            opened = group.getFirst();
            open = parted ? child() : element;
            pageFlow.ink.beginMarkedContentSequence(open);
        }
        group.forEach(piece -> words.append(piece.text()));
    }

    private PdfStructureElement child() {
        link = opened.link() == null ? element : new PdfStructureElement(element, new PdfName("Link"));
        var span = new PdfStructureElement(link, new PdfName("Span"));
        if (opened.language() != null) {
            span.put(PdfName.LANG, PdfAMetadata.text(opened.language()));
        }
        return span;
    }

    /** Letters may be drawn in another order than they are read, so the tag tells how they are read. */
    private void end() {
        if (open != null) {
            pageFlow.ink.endMarkedContentSequence();
            if (parted) {
                open.put(PdfName.ACTUALTEXT, PdfAMetadata.text(words.toString()));
            }
        }
        words.setLength(0);
        open = null;
    }
}
