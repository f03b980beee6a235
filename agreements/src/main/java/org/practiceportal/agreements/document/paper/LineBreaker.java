package org.practiceportal.agreements.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.openpdf.text.pdf.BaseFont;
import org.practiceportal.agreements.document.paper.Line.Piece;

/**
 * Breaks words into lines, each as full as it gets. A word wider than the line is cut wherever it must be: a long
 * address or name is never lost over the margin.
 */
final class LineBreaker {

    private record Glyph(int codePoint, BaseFont font, float width, String link) {

        boolean blank() {
            return codePoint == ' ';
        }

        boolean endsLine() {
            return codePoint == '\n';
        }

        /** Lines may also end behind hyphens and dashes, and within addresses behind a slash. */
        boolean mayEndLine() {
            return blank() || "-/‐–—".indexOf(codePoint) >= 0;
        }
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** At least one line, even of no words. Widths are points. */
    static List<Line> lines(List<Span> spans, Style style, float width) {
        LineBreaker breaker = new LineBreaker();
        spans.forEach(span -> breaker.add(span.within(style.face()), style.size()));
        breaker.fill(width);
        return breaker.lines;
    }

    private void add(Span span, float size) {
        Letters.settable(span.text()).codePoints().forEach(c -> {
            BaseFont font = c == '\n' ? null : Typeface.NOTO.fontFor(c, span.face());
            float width = font == null ? 0 : font.getWidth(c) * size / 1000;
            glyphs.add(new Glyph(c, font, width, span.link()));
        });
    }

    private void fill(float width) {
        int start = 0;
        do {
            int end = endOfLine(start, width);
            lines.add(line(start, end));
            start = end;
        } while (start < glyphs.size());
    }

    /** The index behind the last glyph of the line; always beyond {@code start} while there are glyphs. */
    private int endOfLine(int start, float width) {
        float used = 0;
        int possible = -1;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.endsLine())
                return i + 1;
            used += glyph.width();
            if (used > width && !glyph.blank() && i > start)
                return possible > 0 ? possible : i;
            if (glyph.mayEndLine())
                possible = i + 1;
        }
        return glyphs.size();
    }

    private Line line(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = start, next; i < end; i = next) {
            next = endOfPiece(i, end);
            if (!glyphs.get(i).endsLine())
                pieces.add(piece(i, next));
        }
        return new Line(pieces);
    }

    private int endOfPiece(int start, int end) {
        Glyph first = glyphs.get(start);
        int i = start + 1;
        while (i < end && glyphs.get(i).font() == first.font() && Objects.equals(glyphs.get(i).link(), first.link()))
            i++;
        return i;
    }

    private Piece piece(int start, int end) {
        StringBuilder text = new StringBuilder();
        float width = 0;
        for (Glyph glyph : glyphs.subList(start, end)) {
            text.appendCodePoint(glyph.codePoint());
            width += glyph.width();
        }
        return new Piece(text.toString(), glyphs.get(start).font(), width, glyphs.get(start).link());
    }
}
