package org.practiceportal.agreements.document.paper;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The characters that the shipped fonts can show, and text brought into the shape that they show best. */
public final class FontCharacters {

    /**
     * No ink and no letter: hints where a line may break, which picture is meant, how letters join. The last stay where
     * letters do join, as in Persian and Hindi.
     */
    private static final Pattern HINTS = Pattern.compile("[\u00ad\u200b\u2060\ufe0e\ufe0f\ufeff]"
            + "|(?<![\\p{InArabic}\\p{InArabic_Supplement}\\p{InDevanagari}])[\u200c\u200d]");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

    private static final int PLAIN_END = 0x2C00;
    /** The characters that are shown as they are, whatever stands beside them: nearly all there ever are. */
    private static final BitSet PLAIN = plain();

    private FontCharacters() {}

    /**
     * Names the characters that would not be shown, each once, in order: the character itself where it can be seen, and
     * its name in Unicode, for instance {@code 李 (CJK UNIFIED IDEOGRAPHS 674E)}.
     *
     * @return empty if the whole text can be set
     */
    public static List<String> missingFrom(String text) {
        return settled(text).codePoints().filter(c -> !shown(c)).distinct().mapToObj(FontCharacters::name).toList();
    }

    /**
     * The text as it is set: composed accents (NFC), plain line ends, tabs as spaces, without invisible hints.
     *
     * @throws IllegalArgumentException if a character is missing; ask {@link #missingFrom} first
     */
    static String settable(String text) {
        if (isPlain(text)) {
            return text;
        }
        var settled = settled(text);
        if (!settled.codePoints().allMatch(FontCharacters::shown)) {
            throw new IllegalArgumentException("no font shows " + String.join(", ", missingFrom(text)));
        }
        return settled;
    }

    /**
     * The text with each missing character told by its name in brackets, for what was not refused in time: a copy with
     * {@code [DECIDUOUS TREE]} in a letterhead is better than none.
     */
    public static String spelledOut(String text) {
        return settled(text).codePoints().mapToObj(c -> shown(c) ? Character.toString(c) : "[" + called(c) + "]")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PLAIN.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of the European fonts alone: the others are read once somebody needs them. */
    private static BitSet plain() {
        var plain = new BitSet(PLAIN_END);
        for (int c = 0; c < PLAIN_END; c++) {
            if (Script.of(c) == Script.EUROPEAN && Character.getType(c) != Character.NON_SPACING_MARK && shown(c)
                    && settled(Character.toString(c)).equals(Character.toString(c))) {
                plain.set(c);
            }
        }
        return plain;
    }

    private static String settled(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return Normalizer.normalize(HINTS.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Marks that reorder what is read are refused even where a font has them: they make text lie. */
    private static boolean shown(int codePoint) {
        if (codePoint == '\n') {
            return true;
        }
        var type = Character.getType(codePoint);
        if (codePoint == 0x200C || codePoint == 0x200D) {
            return true;
        }
        return type != Character.CONTROL && type != Character.FORMAT && Typeface.NOTO.has(codePoint);
    }

    private static String name(int codePoint) {
        var words = called(codePoint);
        var visible = Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.OTHER_SYMBOL;
        return visible ? Character.toString(codePoint) + " (" + words + ")" : words;
    }

    private static String called(int codePoint) {
        var name = Character.getName(codePoint);
        return name == null ? String.format(Locale.ROOT, "U+%04X", codePoint) : name;
    }
}
