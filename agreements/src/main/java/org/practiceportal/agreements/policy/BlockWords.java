package org.practiceportal.agreements.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.practiceportal.agreements.policy.RichText.Kind;
import org.practiceportal.agreements.policy.RichText.Run;

/** Gathers the words of one block: neighbours of one style become one run, and spaces come one at a time. */
final class BlockWords {

    /** Word draws lists with a sign or a number and some hard spaces. */
    private static final Pattern DRAWN_BULLET = Pattern.compile("^\\s*(?:[·•▪◦]\\h+|[o§]\\h*\\u00A0\\h*)");
    private static final Pattern DRAWN_NUMBER = Pattern.compile("^\\s*[0-9]{1,3}[.)]\\h*\\u00A0\\h*");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\u00A0]{2,}|[\\t\\n\\f]");

    private final List<Run> runs = new ArrayList<>();

    record Content(Kind kind, List<Run> runs) {}

    void add(String text, boolean bold, boolean italic, String link) {
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.bold() == bold && last.italic() == italic && Objects.equals(last.link(), link)) {
            runs.set(runs.size() - 1, new Run(last.text() + text, bold, italic, link));
        } else {
            runs.add(new Run(text, bold, italic, link));
        }
    }

    /** Where there was some break that a block does not have. */
    void space() {
        if (!runs.isEmpty())
            add(" ", runs.getLast().bold(), runs.getLast().italic(), runs.getLast().link());
    }

    /** What there is to read, if anything; a paragraph that draws a list item becomes one. */
    Optional<Content> content(Kind kind) {
        var text = runs.stream().map(Run::text).collect(Collectors.joining());
        var bullet = DRAWN_BULLET.matcher(text);
        var number = DRAWN_NUMBER.matcher(text);
        if (kind == Kind.PARAGRAPH && bullet.find())
            return tidy(Kind.BULLET, bullet.end());
        if (kind == Kind.PARAGRAPH && number.find())
            return tidy(Kind.NUMBER, number.end());
        return tidy(kind, 0);
    }

    private Optional<Content> tidy(Kind kind, int drawn) {
        var tidy = new BlockWords();
        int skip = drawn;
        char before = ' ';
        for (var run : runs) {
            int skipped = Math.min(skip, run.text().length());
            skip -= skipped;
            var text = singleSpaced(Letters.clean(run.text().substring(skipped)), before);
            if (text.isEmpty())
                continue;
            before = text.charAt(text.length() - 1);
            tidy.add(text, run.bold(), run.italic(), run.link());
        }
        tidy.stripEnd();
        return tidy.runs.isEmpty() ? Optional.empty() : Optional.of(new Content(kind, tidy.runs));
    }

    /** A hard space by itself is meant, as in 10 km; several in a row are an editor's way to make room. */
    private static String singleSpaced(String text, char before) {
        var spaced = SPACES.matcher(text).replaceAll(" ");
        return isSpace(before) && !spaced.isEmpty() && isSpace(spaced.charAt(0)) ? spaced.substring(1) : spaced;
    }

    private void stripEnd() {
        if (runs.isEmpty())
            return;
        var last = runs.removeLast();
        var text = isSpace(last.text().charAt(last.text().length() - 1))
                ? last.text().substring(0, last.text().length() - 1)
                : last.text();
        if (!text.isEmpty())
            runs.add(new Run(text, last.bold(), last.italic(), last.link()));
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\u00A0';
    }
}
