package org.practiceportal.agreements.document.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.practiceportal.agreements.document.paper.Line.Piece;

/**
 * Breaks words into lines, each as full as it gets; only a short last word gets company. A word wider than the line is
 * cut wherever it must be: a long address or name is never lost over the margin.
 */
final class LineBreaker {

    private final Paragraph paragraph;
    private final List<Cluster> letters;
    private final BreakOpportunities breakOpportunities;
    private final float scale;

    private LineBreaker(Paragraph paragraph, float size) {
        this.paragraph = paragraph;
        letters = Runs.letters(paragraph);
        breakOpportunities = new BreakOpportunities(paragraph);
        scale = size / 1000;
    }

    /** At least one line, even of no words. Widths are points. */
    static List<Line> lines(List<Span> spans, Style style, float width) {
        var breaker = of(spans, style);
        var ends = breaker.ends(width / breaker.scale);
        breaker.accompany(ends, width / breaker.scale);
        return breaker.lines(ends);
    }

    /** In as few lines, which are about as long as each other: a last word alone looks lost in a heading. */
    static List<Line> evenLines(List<Span> spans, Style style, float width) {
        var breaker = of(spans, style);
        var even = breaker.lines(breaker.ends(width / breaker.scale));
        for (float narrow = width * 0.95f; even.size() > 1; narrow *= 0.95f) {
            var next = breaker.lines(breaker.ends(narrow / breaker.scale));
            if (next.size() > even.size() || !next.subList(0, next.size() - 1).stream().allMatch(Line::endsInBlank)) {
                break;
            }
            even = next;
        }
        return even;
    }

    private static LineBreaker of(List<Span> spans, Style style) {
        var within = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            within.add(span.within(style.face()));
        }
        return new LineBreaker(new Paragraph(within), style.size());
    }

    private List<Line> lines(List<Integer> ends) {
        var lines = new ArrayList<Line>(ends.size());
        var start = 0;
        for (var end : ends) {
            lines.add(line(start, end));
            start = end;
        }
        return lines;
    }

    /** The indexes behind each line's last letter, lines as full as they get. */
    private List<Integer> ends(float width) {
        var ends = new ArrayList<Integer>();
        var start = 0;
        do {
            start = endOfLine(start, width);
            ends.add(start);
        } while (start < letters.size());
        return ends;
    }

    /** A short word alone in a last line looks lost, so the word before comes along where its line can spare it. */
    private void accompany(List<Integer> ends, float width) {
        for (int i = 1; i < ends.size(); i++) {
            var before = i == 1 ? 0 : ends.get(i - 2);
            var start = ends.get(i - 1);
            var end = ends.get(i);
            var last = end == letters.size() || letters.get(end - 1).endsLine();
            if (!last || letters.get(start - 1).endsLine() || width(start, end) > width / 5
                    || lastOpening(start, end - 1) > start) {
                continue;
            }
            var sooner = lastOpening(before, start - 1);
            if (width(before, sooner) > width / 2) {
                ends.set(i - 1, sooner);
            }
        }
    }

    /** The index behind the last letter of a part that a line may end with; {@code start} if there is none. */
    private int lastOpening(int start, int end) {
        for (int i = end; i > start; i--) {
            if (breakOpportunities.after(letters.get(i - 1))) {
                return i;
            }
        }
        return start;
    }

    private float width(int start, int end) {
        var width = 0;
        for (int i = start; i < end; i++) {
            width += letters.get(i).width();
        }
        return width;
    }

    /** The index behind the last letter of the line; always beyond {@code start} while there are letters. */
    private int endOfLine(int start, float width) {
        var used = 0f;
        var possible = -1;
        for (int i = start; i < letters.size(); i++) {
            var cluster = letters.get(i);
            if (cluster.endsLine()) {
                return i + 1;
            }
            used += cluster.width();
            if (used > width && !blank(cluster) && i > start) {
                return possible > 0 ? possible : i;
            }
            if (breakOpportunities.after(cluster)) {
                possible = i + 1;
            }
        }
        return letters.size();
    }

    private boolean blank(Cluster cluster) {
        return paragraph.text.charAt(cluster.start()) == ' ';
    }

    private Line line(int start, int end) {
        var last = end > start && letters.get(end - 1).endsLine() ? end - 1 : end;
        var leftwards = end > start && paragraph.runsLeftAt(letters.get(start).start());
        var parts = parts(start, last, leftwards);
        var pieces = new Piece[parts.size()];
        var width = 0f;
        for (var part : order(parts, leftwards)) {
            pieces[part] = piece(parts.get(part), width);
            width += pieces[part].width();
        }
        return new Line(List.of(pieces), width, leftwards);
    }

    /** Letters that are shown together. Blanks at the end are apart, as they lie where the line ends. */
    private List<List<Cluster>> parts(int start, int end, boolean leftwards) {
        var inked = end;
        while (inked > start && blank(letters.get(inked - 1)) && letters.get(inked - 1).rightToLeft() != leftwards) {
            inked--;
        }
        var parts = new ArrayList<List<Cluster>>();
        for (int i = start, next; i < end; i = next) {
            next = i + 1;
            while (next < end && next != inked && letters.get(next - 1).continuedBy(letters.get(next))) {
                next++;
            }
            parts.add(letters.subList(i, next));
        }
        return parts;
    }

    /** The parts' indexes from left to right. */
    private Integer[] order(List<List<Cluster>> parts, boolean leftwards) {
        var order = new Integer[parts.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        if (paragraph.isEuropean()) {
            return order;
        }
        var levels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            levels[i] = parts.get(i).getFirst().level();
        }
        for (int i = order.length - 1; i >= 0 && parts.get(i).stream().allMatch(this::blank); i--) {
            levels[i] = (byte) (leftwards ? 1 : 0);
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }

    private Piece piece(List<Cluster> part, float x) {
        var words = paragraph.text.substring(part.getFirst().start(), part.getLast().end());
        var width = 0;
        for (var cluster : part) {
            width += cluster.width();
        }
        return new Piece(words, part.getFirst().rightToLeft() ? part.reversed() : part, x, width * scale);
    }
}
