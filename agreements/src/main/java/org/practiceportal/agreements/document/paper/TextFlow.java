package org.practiceportal.agreements.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.practiceportal.agreements.document.paper.Line.Piece;

/**
 * Sets one paragraph's lines under one tag, over as many sheets as it takes, and never leaves its first or last line
 * alone. A paragraph with links becomes a row of smaller tags, as its own tag then holds elements only.
 */
final class TextFlow {

    private final Sheets sheets;
    private final Tags tags;
    private final PdfStructureElement element;
    private final Style style;
    private final float x;
    private final List<Line> lines;
    private final boolean linked;
    private PdfStructureElement open, link;
    private String address;

    TextFlow(Sheets sheets, Tags tags, PdfStructureElement element, List<Span> spans, Style style, float x,
            float width) {
        this.sheets = sheets;
        this.tags = tags;
        this.element = element;
        this.style = style;
        this.x = x;
        lines = LineBreaker.lines(spans, style, width);
        linked = spans.stream().anyMatch(s -> s.link() != null);
    }

    /** What must be on the same sheet as the beginning. */
    float head() {
        return style.leading() * (lines.size() <= 3 ? lines.size() : 2);
    }

    float height() {
        return style.leading() * lines.size();
    }

    void set(boolean quoted) {
        if (!sheets.atTop())
            sheets.down(style.before());
        for (int i = 0; i < lines.size(); i++) {
            if (!sheets.fits(needed(i)) && !sheets.atTop()) {
                end();
                sheets.turn();
            }
            line(lines.get(i), quoted);
        }
        end();
        sheets.down(style.after());
    }

    private float needed(int index) {
        if (index == 0)
            return head();
        return style.leading() * (index == lines.size() - 2 ? 2 : 1);
    }

    private void line(Line line, boolean quoted) {
        float baseline = sheets.y() - style.leading() * 0.5f - style.size() * 0.34f;
        if (quoted) {
            end();
            sheets.rule(x - 12, x - 10, sheets.y() - style.leading() - 1, style.leading() + 2, Style.RULE);
        }
        float at = x;
        for (List<Piece> group : groups(line)) {
            open(group.getFirst().link());
            Sheets.show(sheets.ink, group, at, baseline, style(group));
            float width = new Line(group).width();
            if (address != null)
                tags.link(link, address, new Rectangle(at, baseline - 3, at + width, baseline + style.size()));
            at += width;
        }
        sheets.down(style.leading());
    }

    private Style style(List<Piece> group) {
        return group.getFirst().link() == null ? style : style.in(Style.ACCENT);
    }

    /** Neighbours that lead to the same place. */
    private static List<List<Piece>> groups(Line line) {
        List<List<Piece>> groups = new ArrayList<>();
        for (Piece piece : line.pieces()) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().getFirst().link(), piece.link()))
                groups.add(new ArrayList<>());
            groups.getLast().add(piece);
        }
        return groups;
    }

    private void open(String leadsTo) {
        if (open != null && Objects.equals(leadsTo, address))
            return;
        end();
        address = leadsTo;
        open = linked ? child(leadsTo) : element;
        sheets.ink.beginMarkedContentSequence(open);
    }

    private PdfStructureElement child(String leadsTo) {
        link = leadsTo == null ? element : new PdfStructureElement(element, new PdfName("Link"));
        return new PdfStructureElement(link, new PdfName("Span"));
    }

    private void end() {
        if (open != null)
            sheets.ink.endMarkedContentSequence();
        open = null;
    }
}
