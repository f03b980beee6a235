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

    private final Map<Writing, Map<Face, Cut>> cuts = new EnumMap<>(Writing.class);
    private final Map<Face, Cut> everyday = new EnumMap<>(Face.class);
    private final Map<Integer, Cut> everydayByLength;
    private final Cut symbols = new Cut("NotoSans-Symbols.ttf", Writing.EUROPEAN);

    private Typeface() {
        for (var writing : Writing.values()) {
            cuts.put(writing, cuts(writing));
        }
        everyday.put(Face.REGULAR, Cut.whole("NotoSansEveryday-Regular.ttf"));
        everyday.put(Face.BOLD, Cut.whole("NotoSansEveryday-Bold.ttf"));
        everyday.put(Face.ITALIC, Cut.whole("NotoSansEveryday-Italic.ttf"));
        everyday.put(Face.BOLD_ITALIC, Cut.whole("NotoSansEveryday-BoldItalic.ttf"));
        everydayByLength = everyday.values().stream().collect(Collectors.toMap(cut -> cut.packed().length(), c -> c));
    }

    private static Map<Face, Cut> cuts(Writing writing) {
        var faces = new EnumMap<Face, Cut>(Face.class);
        var regular = new Cut(writing.font + "-Regular.ttf", writing);
        // The same letters twice would be embedded twice, so bold ideographs are the regular ones, drawn thicker.
        var bold = writing.onlyRegular() ? regular : new Cut(writing.font + "-Bold.ttf", writing);
        Arrays.stream(Face.values())
                .forEach(f -> faces.put(f, f == Face.BOLD || f == Face.BOLD_ITALIC ? bold : regular));
        if (writing == Writing.EUROPEAN) {
            faces.put(Face.ITALIC, new Cut("NotoSans-Italic.ttf", writing));
            faces.put(Face.BOLD_ITALIC, new Cut("NotoSans-BoldItalic.ttf", writing));
        }
        return faces;
    }

    /** Whether each face can show the character. */
    boolean has(int codePoint) {
        return cuts.get(Writing.of(codePoint)).values().stream().distinct().allMatch(c -> c.has(codePoint))
                || symbols.has(codePoint);
    }

    /**
     * @param ideographs in which shape shared ideographs are wanted
     * @throws IllegalArgumentException if no font has the character: words are refused rather than lost
     */
    Cut cutFor(int codePoint, Face face, Writing ideographs) {
        var own = Writing.of(codePoint);
        var wanted = own == Writing.CHINESE ? Stream.of(ideographs, own) : Stream.of(own);
        return Stream.concat(wanted.map(w -> cuts.get(w).get(face)), Stream.of(symbols))
                .filter(cut -> cut.has(codePoint)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "no font has U+%04X", codePoint)));
    }

    /** Like {@link #cutFor}, for characters that no mark beside them changes; most are in the small fonts. */
    Cut plainFor(int codePoint, Face face) {
        var cut = everyday.get(face);
        return cut.has(codePoint) ? cut : cutFor(codePoint, face, Writing.CHINESE);
    }

    /** What every document has in place of a font's file that OpenPDF wants to write whole; empty for any other stream. */
    Optional<Packed> packed(PdfStream stream) {
        return Packed.wholeLength(stream).map(everydayByLength::get).map(Cut::packed);
    }
}
