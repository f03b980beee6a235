package org.practiceportal.agreements.document.paper;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openpdf.text.pdf.PdfStream;

/**
 * Noto Sans from this jar: four faces for Europe, fewer for other writings, which have no italics, and one font of signs.
 * The letters of every day stand in four small fonts that each document embeds whole.
 */
final class Typeface {

    static final Typeface NOTO = new Typeface();

    private final Map<Script, Map<FontFace, FontFile>> fontFiles = new EnumMap<>(Script.class);
    private final Map<FontFace, FontFile> everyday = new EnumMap<>(FontFace.class);
    private final Map<Integer, FontFile> everydayByLength;
    private final FontFile symbols = new FontFile("NotoSans-Symbols.ttf", Script.EUROPEAN);

    private Typeface() {
        for (var script : Script.values()) {
            fontFiles.put(script, fontFiles(script));
        }
        everyday.put(FontFace.REGULAR, FontFile.whole("NotoSansEveryday-Regular.ttf"));
        everyday.put(FontFace.BOLD, FontFile.whole("NotoSansEveryday-Bold.ttf"));
        everyday.put(FontFace.ITALIC, FontFile.whole("NotoSansEveryday-Italic.ttf"));
        everyday.put(FontFace.BOLD_ITALIC, FontFile.whole("NotoSansEveryday-BoldItalic.ttf"));
        everydayByLength = everyday.values().stream()
                .collect(Collectors.toMap(fontFile -> fontFile.embeddedFont().length(), c -> c));
    }

    private static Map<FontFace, FontFile> fontFiles(Script script) {
        var faces = new EnumMap<FontFace, FontFile>(FontFace.class);
        var regular = new FontFile(script.font + "-Regular.ttf", script);
        // The same letters twice would be embedded twice, so bold ideographs are the regular ones, drawn thicker.
        var bold = script.onlyRegular() ? regular : new FontFile(script.font + "-Bold.ttf", script);
        Arrays.stream(FontFace.values())
                .forEach(f -> faces.put(f, f == FontFace.BOLD || f == FontFace.BOLD_ITALIC ? bold : regular));
        if (script == Script.EUROPEAN) {
            faces.put(FontFace.ITALIC, new FontFile("NotoSans-Italic.ttf", script));
            faces.put(FontFace.BOLD_ITALIC, new FontFile("NotoSans-BoldItalic.ttf", script));
        }
        return faces;
    }

    /** Whether each face can show the character. */
    boolean has(int codePoint) {
        return fontFiles.get(Script.of(codePoint)).values().stream().distinct().allMatch(c -> c.has(codePoint))
                || symbols.has(codePoint);
    }

    /**
     * @param ideographs in which shape shared ideographs are wanted
     * @throws IllegalArgumentException if no font has the character: words are refused rather than lost
     */
    FontFile fontFileFor(int codePoint, FontFace face, Script ideographs) {
        var own = Script.of(codePoint);
        var wanted = own == Script.CHINESE ? Stream.of(ideographs, own) : Stream.of(own);
        return Stream.concat(wanted.map(w -> fontFiles.get(w).get(face)), Stream.of(symbols))
                .filter(fontFile -> fontFile.has(codePoint)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no font has U+%04X", codePoint)));
    }

    /** Like {@link #cutFor}, for characters that no mark beside them changes; most are in the small fonts. */
    FontFile plainFor(int codePoint, FontFace face) {
        var fontFile = everyday.get(face);
        return fontFile.has(codePoint) ? fontFile : fontFileFor(codePoint, face, Script.CHINESE);
    }

    /** What every document has in place of a font's file that OpenPDF wants to write whole; empty for any other stream. */
    Optional<EmbeddedFont> packed(PdfStream stream) {
        return EmbeddedFont.wholeLength(stream).map(everydayByLength::get).map(FontFile::embeddedFont);
    }
}
