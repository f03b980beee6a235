package org.practiceportal.agreements.policy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the words of one block: neighbours of one style become one run, and spaces come one at a time. */
final class BlockWords {

    /** Word draws lists with a sign or a number and several spaces, some of them hard. What is written here has no two. */
    private static final String DRAWN = "(?:\\u00A0[\\s\\u00A0]+|\\s+\\u00A0[\\s\\u00A0]*)";
    private static final Pattern DRAWN_BULLET = Pattern.compile("^\\s*[·•▪◦o§]" + DRAWN);
    private static final Pattern DRAWN_NUMBER = Pattern.compile("^\\s*[0-9]{1,3}[.)]" + DRAWN);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\f\\u00A0]{2,}|[\\t\\n\\f]");

    private final List<Run> runs = new ArrayList<>();

    record Content(BlockKind kind, List<Run> runs) {}

    void add(String text, boolean bold, boolean italic, String link) {
        if (text.isEmpty()) {
            return;
        }
        var last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.bold() == bold && last.italic() == italic && Objects.equals(last.link(), link)) {
            runs.set(runs.size() - 1, new Run(last.text() + text, bold, italic, link));
        } else {
            runs.add(new Run(text, bold, italic, link));
        }
    }

    /** Where there was some break that a block does not have. */
    void space() {
        if (!runs.isEmpty()) {
            add(" ", runs.getLast().bold(), runs.getLast().italic(), runs.getLast().link());
        }
    }

    /** What there is to read, if anything; a paragraph that draws a list item becomes one. */
    Optional<Content> content(BlockKind kind) {
        var text = Run.joined(runs);
        var bullet = DRAWN_BULLET.matcher(text);
        var number = DRAWN_NUMBER.matcher(text);
        if (kind == BlockKind.PARAGRAPH && bullet.find()) {
            return tidy(BlockKind.BULLET, bullet.end());
        }
        if (kind == BlockKind.PARAGRAPH && number.find()) {
            return tidy(BlockKind.NUMBER, number.end());
        }
        return tidy(kind, 0);
    }

    private Optional<Content> tidy(BlockKind kind, int drawn) {
        var tidy = without(drawn).singleSpaced().addressesShown();
        return tidy.runs.isEmpty() ? Optional.empty() : Optional.of(new Content(kind, tidy.runs));
    }

    /** Without the first letters, and without those that nobody can see. */
    private BlockWords without(int first) {
        var rest = new BlockWords();
        var skip = first;
        for (var run : runs) {
            var skipped = Math.min(skip, run.text().length());
            skip -= skipped;
            rest.add(TypedText.clean(run.text().substring(skipped)), run);
        }
        return rest;
    }

    /** A hard space by itself is meant, as in 10 km; several in a row are an editor's way to make room. */
    private BlockWords singleSpaced() {
        var spaced = new BlockWords();
        var before = ' ';
        for (var run : runs) {
            // composed once more, as letters may have become neighbours
            var text = SPACES.matcher(TypedText.clean(run.text())).replaceAll(" ");
            if (isSpace(before) && isSpace(text.charAt(0))) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                before = text.charAt(text.length() - 1);
            }
            spaced.add(text, run);
        }
        spaced.stripEnd();
        return spaced;
    }

    private void stripEnd() {
        if (runs.isEmpty()) {
            return;
        }
        var last = runs.removeLast();
        var end = last.text().length() - (isSpace(last.text().charAt(last.text().length() - 1)) ? 1 : 0);
        add(last.text().substring(0, end), last);
    }

    /** A reader of paper must see where a link leads, and nobody shall be led elsewhere than it says. */
    private BlockWords addressesShown() {
        var shown = new BlockWords();
        for (int i = 0; i < runs.size();) {
            var link = runs.get(i).link();
            var end = i + 1;
            while (end < runs.size() && Objects.equals(link, runs.get(end).link())) {
                end++;
            }
            shown.addLinked(link, runs.subList(i, end));
            i = end;
        }
        return shown;
    }

    private void addLinked(String link, List<Run> linked) {
        var text = Run.joined(linked);
        var blank = text.chars().allMatch(letter -> isSpace((char) letter));
        linked.forEach(run -> add(run.text(), run.bold(), run.italic(), blank ? null : link));
        if (blank || link == null) {
            return;
        }
        var address = link.replaceFirst("^mailto:", "");
        if (!text.contains(address)) {
            add((isSpace(text.charAt(text.length() - 1)) ? "(" : " (") + address + ")", linked.getLast());
        }
    }

    private void add(String text, Run like) {
        add(text, like.bold(), like.italic(), like.link());
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\u00A0';
    }
}
