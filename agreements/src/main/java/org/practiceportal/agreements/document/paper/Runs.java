package org.practiceportal.agreements.document.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.practiceportal.agreements.document.paper.Letter.Shape;
import org.practiceportal.agreements.document.shaping.Glyph;
import org.practiceportal.agreements.document.shaping.Shaper;

/** Takes a passage apart into runs of one font and direction, and has each shaped that needs it. */
final class Runs {

    private final Passage passage;
    private final String text;
    private final byte[] levels;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final List<Letter> letters = new ArrayList<>();

    private Runs(Passage passage) {
        this.passage = passage;
        text = passage.text;
        levels = passage.levels();
        characters.setText(text);
    }

    /** The letters of a passage in the order in which they are read. */
    static List<Letter> letters(Passage passage) {
        return passage.isEuropean() ? passage.plain() : new Runs(passage).letters();
    }

    private List<Letter> letters() {
        Cut cut = null;
        var start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var next = text.charAt(i) == '\n' ? null : passage.cutAt(i, cut);
            if (i > start && !continues(start, i, cut, next)) {
                add(start, i, cut);
                start = i;
            }
            cut = next;
        }
        if (start < text.length()) {
            add(start, text.length(), cut);
        }
        return letters;
    }

    private boolean continues(int start, int i, Cut cut, Cut next) {
        return cut == next && cut != null && levels[start] == levels[i] && passage.spanAt(start) == passage.spanAt(i);
    }

    private void add(int start, int end, Cut cut) {
        var shape = cut != null && (cut.writing.shaped || (levels[start] & 1) == 1
                || text.substring(start, end).codePoints().anyMatch(Runs::marksAnother));
        if (shape) {
            shaped(start, end, cut);
        } else {
            plain(start, end, cut);
        }
    }

    private static boolean marksAnother(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void plain(int start, int end, Cut cut) {
        for (int i = start, next; i < end; i = next) {
            var c = text.codePointAt(i);
            next = i + Character.charCount(c);
            var width = cut == null ? 0 : cut.font().getWidth(c);
            letters.add(new Letter(null, i, next, passage.spanAt(i), cut, levels[i], width, null));
        }
    }

    private void shaped(int start, int end, Cut cut) {
        var glyphs = Shaper.shape(cut.outlines(), text, start, end, (levels[start] & 1) == 1);
        if (glyphs.stream().anyMatch(g -> g.id() == 0)) {
            throw new IllegalArgumentException("no font joins " + text.substring(start, end));
        }
        var clusters = new TreeSet<Integer>();
        glyphs.forEach(g -> clusters.add(g.letter()));
        clusters.add(end);
        var bounds = new TreeSet<Integer>(clusters);
        bounds.removeIf(i -> i < end && i > start && !characters.isBoundary(i));
        for (int from = start; from < end; from = bounds.higher(from)) {
            letters.add(letter(from, bounds.higher(from), cut, glyphs, clusters));
        }
    }

    private Letter letter(int from, int to, Cut cut, List<Glyph> glyphs, TreeSet<Integer> clusters) {
        var shapes = new ArrayList<Shape>();
        var width = 0;
        var open = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.letter() < from || glyph.letter() >= to) {
                continue;
            }
            if (!open.isEmpty() && open.getFirst().letter() != glyph.letter()) {
                shapes.add(close(open, clusters));
            }
            open.add(glyph);
            width += glyph.advance();
        }
        if (!open.isEmpty()) {
            shapes.add(close(open, clusters));
        }
        return new Letter(text.substring(from, to), from, to, passage.spanAt(from), cut, levels[from], width, shapes);
    }

    private Shape close(List<Glyph> open, TreeSet<Integer> clusters) {
        var first = open.getFirst().letter();
        var shape = new Shape(text.substring(first, clusters.higher(first)), List.copyOf(open));
        open.clear();
        return shape;
    }
}
