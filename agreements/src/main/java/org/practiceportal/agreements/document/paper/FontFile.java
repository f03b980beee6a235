package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

import org.openpdf.text.pdf.BaseFont;
import org.practiceportal.agreements.document.shaping.Outlines;
import org.practiceportal.agreements.document.shaping.Shaper;

/**
 * One font of this jar, read on first need (those of every day with the first document) and only looked at afterwards, so
 * all threads share it. The largest, Chinese, takes a tenth of a second and twenty megabytes.
 */
final class FontFile {

    static final char NON_JOINER = '\u200c';
    private static final String FOLDER = "/org/practiceportal/agreements/document/fonts/";

    /** Of so many characters the widths are looked up once. */
    private static final int NEAR = 0x2800;

    /**
     * @param widths of the first characters, in thousandths of the font's size; -1 for those that it has not
     * @param packed {@code null} if each document embeds only what it uses
     */
    private record Loaded(BaseFont font, Outlines outlines, int nonJoiner, short[] widths, EmbeddedFont embeddedFont) {}

    private final String file;
    final Script script;
    private final boolean whole;
    private volatile Loaded loaded;

    /** A font of which each document embeds the glyphs it uses. */
    FontFile(String file, Script script) {
        this(file, script, false);
    }

    private FontFile(String file, Script script, boolean whole) {
        this.file = file;
        this.script = script;
        this.whole = whole;
    }

    /** A small European font that is embedded as it is: to cut it down and pack it would cost each document time. */
    static FontFile whole(String file) {
        return new FontFile(file, Script.EUROPEAN, true);
    }

    BaseFont font() {
        return loaded().font();
    }

    Outlines outlines() {
        return loaded().outlines();
    }

    /** The glyph, known for shaped writings only, that has neither ink nor width. */
    int nonJoiner() {
        return loaded().nonJoiner();
    }

    EmbeddedFont embeddedFont() {
        return loaded().embeddedFont();
    }

    boolean has(int codePoint) {
        var it = loaded();
        return codePoint < NEAR ? it.widths()[codePoint] >= 0 : it.font().charExists(codePoint);
    }

    /** In thousandths of the font's size. */
    int width(int codePoint) {
        var it = loaded();
        return codePoint < NEAR ? it.widths()[codePoint] : it.font().getWidth(codePoint);
    }

    private Loaded loaded() {
        var ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Loaded load() {
        if (loaded != null) {
            return loaded;
        }
        try (var in = FontFile.class.getResourceAsStream(FOLDER + file)) {
            var bytes = in.readAllBytes();
            var font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    bytes, null);
            // PDF/A-2 needs no CIDSet, and OpenPDF's leaves out the parts of composite glyphs.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new Constant());
            var outlines = new Outlines(bytes);
            var nonJoiner = script.shaped ? Shaper.glyph(outlines, NON_JOINER) : 0;
            var widths = widths(font);
            loaded = new Loaded(font, outlines, nonJoiner, widths, whole ? packed(font, widths) : null);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedFont packed(BaseFont font, short[] widths) {
        var letters = new StringBuilder();
        for (char c = 0; c < NEAR; c++) {
            if (widths[c] >= 0) {
                letters.append(c);
            }
        }
        return EmbeddedFont.of(font, letters.toString());
    }

    private static short[] widths(BaseFont font) {
        var widths = new short[NEAR];
        for (int c = 0; c < NEAR; c++) {
            widths[c] = (short) (font.charExists(c) ? font.getWidth(c) : -1);
        }
        return widths;
    }

    /** Gives the fonts' subsets the same tag each time, so that the same document has the same bytes. */
    private static final class Constant extends SecureRandom {

        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
