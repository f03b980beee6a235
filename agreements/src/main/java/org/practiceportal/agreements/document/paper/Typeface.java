package org.practiceportal.agreements.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;

import org.openpdf.text.pdf.BaseFont;

/**
 * Noto Sans from this jar: four faces, and one font of signs for what they lack. Read once, only looked at afterwards, so
 * all threads share it.
 */
final class Typeface {

    private static final String FOLDER = "/org/practiceportal/agreements/document/fonts/";
    private static final Map<Face, String> FILES = Map.of(Face.REGULAR, "Regular", Face.BOLD, "Bold", Face.ITALIC,
            "Italic",
            Face.BOLD_ITALIC, "BoldItalic");

    /** Loaded on first need; a few milliseconds, a few megabytes. */
    static final Typeface NOTO = new Typeface();

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);
    private final BaseFont symbols;

    private Typeface() {
        FILES.forEach((face, name) -> faces.put(face, load(name)));
        symbols = load("Symbols");
    }

    /** Whether each face can show the character. */
    boolean has(int codePoint) {
        return faces.values().stream().allMatch(f -> f.charExists(codePoint)) || symbols.charExists(codePoint);
    }

    /** @throws IllegalArgumentException if no font has the character: words are refused rather than lost */
    BaseFont fontFor(int codePoint, Face face) {
        BaseFont font = faces.get(face);
        if (font.charExists(codePoint))
            return font;
        if (symbols.charExists(codePoint))
            return symbols;
        throw new IllegalArgumentException("no font has U+%04X".formatted(codePoint));
    }

    private static BaseFont load(String name) {
        String file = "NotoSans-" + name + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    in.readAllBytes(), null);
            // PDF/A-2 needs no CIDSet, and OpenPDF's leaves out the parts of composite glyphs.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new Constant());
            return font;
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
