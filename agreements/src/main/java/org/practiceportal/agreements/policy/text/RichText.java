package org.practiceportal.agreements.policy.text;

import java.util.List;
import java.util.regex.Pattern;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Formatted words in a small safe subset: paragraphs, bulleted and numbered lists, bold, italic, and links to https
 * and mailto addresses.
 *
 * @param html well-formed, already reduced to the subset
 */
public record RichText(String html) {

    /** More letters than this are not kept. */
    public static final int LONGEST = 200_000;

    /** What may come in; pasted pictures make it large, and they are dropped. */
    private static final int LONGEST_PASTED = 5_000_000;

    /** A tag that no reduced text has. Whoever gets past the reducer does not get past this. */
    private static final Pattern FOREIGN = Pattern.compile("<(?!(?:/?(?:p|ul|ol|li|strong|em|b|i)|br ?/?|/a"
            + "|ol start=\"[1-9][0-9]{0,8}\"|a href=\"(?:https://|mailto:)[^\"<>]*\"(?: rel=\"noopener noreferrer\")?)>)");

    public static final RichText EMPTY = new RichText("");

    public RichText {
        if (FOREIGN.matcher(html).find()) {
            throw new IllegalArgumentException("Not reduced to the subset");
        }
    }

    /**
     * Reduces any HTML to the subset, in the shape in which this class keeps it. What is left of it twice is what is
     * left of it once.
     *
     * @throws Refused if it is too long to be kept
     */
    public static RichText of(String dirtyHtml) {
        if (dirtyHtml.length() > LONGEST_PASTED) {
            throw tooLong();
        }
        var html = RichTextHtml.write(RichTextReader.read(dirtyHtml));
        if (html.length() > LONGEST) {
            throw tooLong();
        }
        return new RichText(html);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The same words as blocks, for whoever does not speak HTML. */
    public List<Block> blocks() {
        return html.isEmpty() ? List.of() : RichTextReader.read(html);
    }

    private static Refused tooLong() {
        return new Refused(Text.of(Typed.BUNDLE, "draft.wordsTooLong", LONGEST / 1000));
    }
}
