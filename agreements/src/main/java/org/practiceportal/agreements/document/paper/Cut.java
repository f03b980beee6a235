package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

import org.openpdf.text.pdf.BaseFont;
import org.practiceportal.agreements.document.shaping.Outlines;
import org.practiceportal.agreements.document.shaping.Shaper;

/**
 * One font of this jar, read on first need and only looked at afterwards, so all threads share it. The largest, Chinese,
 * takes a tenth of a second and twenty megabytes.
 */
final class Cut {

    static final char NON_JOINER = '\u200c';
    private static final String FOLDER = "/org/practiceportal/agreements/document/fonts/";

    private record Loaded(BaseFont font, Outlines outlines, int nonJoiner) {}

    private final String file;
    final Writing writing;
    private volatile Loaded loaded;

    Cut(String file, Writing writing) {
        this.file = file;
        this.writing = writing;
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

    boolean has(int codePoint) {
        return font().charExists(codePoint);
    }

    private Loaded loaded() {
        Loaded ready = loaded;
        return ready == null ? load() : ready;
    }

    private synchronized Loaded load() {
        if (loaded != null)
            return loaded;
        try (InputStream in = Cut.class.getResourceAsStream(FOLDER + file)) {
            byte[] bytes = in.readAllBytes();
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    bytes, null);
            // PDF/A-2 needs no CIDSet, and OpenPDF's leaves out the parts of composite glyphs.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new Constant());
            Outlines outlines = new Outlines(bytes);
            int nonJoiner = writing.shaped ? Shaper.glyph(outlines, NON_JOINER) : 0;
            return loaded = new Loaded(font, outlines, nonJoiner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
