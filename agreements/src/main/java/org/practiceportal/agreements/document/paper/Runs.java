package org.practiceportal.agreements.document.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.practiceportal.agreements.document.paper.Cluster.Shape;
import org.practiceportal.agreements.document.shaping.Glyph;
import org.practiceportal.agreements.document.shaping.Shaper;

/** Takes a passage apart into runs of one font and direction, and has each shaped that needs it. */
final class Runs {

    private final Paragraph paragraph;
    private final String text;
    private final byte[] levels;
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final List<Cluster> letters = new ArrayList<>();

    private Runs(Paragraph paragraph) {
        this.paragraph = paragraph;
        text = paragraph.text;
        levels = paragraph.levels();
        characters.setText(text);
    }

    /** The letters of a passage in the order in which they are read. */
    static List<Cluster> letters(Paragraph paragraph) {
        return paragraph.isEuropean() ? paragraph.plain() : new Runs(paragraph).letters();
    }

    private List<Cluster> letters() {
        FontFile fontFile = null;
        var start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var next = text.charAt(i) == '\n' ? null : paragraph.cutAt(i, fontFile);
            if (i > start && !continues(start, i, fontFile, next)) {
                add(start, i, fontFile);
                start = i;
            }
            fontFile = next;
        }
        if (start < text.length()) {
            add(start, text.length(), fontFile);
        }
        return letters;
    }

    private boolean continues(int start, int i, FontFile fontFile, FontFile next) {
        return fontFile == next && fontFile != null && levels[start] == levels[i]
                && paragraph.spanAt(start) == paragraph.spanAt(i);
    }

    private void add(int start, int end, FontFile fontFile) {
        var shape = fontFile != null && (fontFile.script.shaped || (levels[start] & 1) == 1
                || text.substring(start, end).codePoints().anyMatch(Runs::marksAnother));
        if (shape) {
            shaped(start, end, fontFile);
        } else {
            plain(start, end, fontFile);
        }
    }

    private static boolean marksAnother(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void plain(int start, int end, FontFile fontFile) {
        for (int i = start, next; i < end; i = next) {
            var c = text.codePointAt(i);
            next = i + Character.charCount(c);
            var width = fontFile == null ? 0 : fontFile.font().getWidth(c);
            letters.add(new Cluster(null, i, next, paragraph.spanAt(i), fontFile, levels[i], width, null));
        }
    }

    private void shaped(int start, int end, FontFile fontFile) {
        var glyphs = Shaper.shape(fontFile.outlines(), text, start, end, (levels[start] & 1) == 1);
        if (glyphs.stream().anyMatch(g -> g.id() == 0)) {
            throw new IllegalArgumentException("no font joins " + text.substring(start, end));
        }
        var clusters = new TreeSet<Integer>();
        glyphs.forEach(g -> clusters.add(g.letter()));
        clusters.add(end);
        var bounds = new TreeSet<Integer>(clusters);
        bounds.removeIf(i -> i < end && i > start && !characters.isBoundary(i));
        for (int from = start; from < end; from = bounds.higher(from)) {
            letters.add(letter(from, bounds.higher(from), fontFile, glyphs, clusters));
        }
    }

    private Cluster letter(int from, int to, FontFile fontFile, List<Glyph> glyphs, TreeSet<Integer> clusters) {
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
        return new Cluster(text.substring(from, to), from, to, paragraph.spanAt(from), fontFile, levels[from], width,
                shapes);
    }

    private Shape close(List<Glyph> open, TreeSet<Integer> clusters) {
        var first = open.getFirst().letter();
        var shape = new Shape(text.substring(first, clusters.higher(first)), List.copyOf(open));
        open.clear();
        return shape;
    }
}
