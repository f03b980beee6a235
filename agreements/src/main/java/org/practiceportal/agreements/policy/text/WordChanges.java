package org.practiceportal.agreements.policy.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practiceportal.agreements.policy.text.LineChange.Piece;

/** Compares lines of one language word by word. */
final class WordChanges {

    /** A line that shares less than this with the one before is easier read as another line. */
    private static final double ALIKE = 0.6;

    private final Locale language;

    WordChanges(Locale language) {
        this.language = language;
    }

    /** The lines that are new, gone or changed, in reading order. */
    List<LineChange> between(List<String> before, List<String> after) {
        var changes = new ArrayList<LineChange>();
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            var old = delta.getSource().getLines();
            var now = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                changes.addAll(between(i < old.size() ? old.get(i) : "", i < now.size() ? now.get(i) : ""));
            }
        }
        return changes;
    }

    private List<LineChange> between(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(before.isEmpty()
                    ? LineChange.whole(ChangeKind.NEW, after)
                    : LineChange.whole(ChangeKind.GONE, before));
        }
        var pieces = pieces(words(before), words(after));
        var same = pieces.stream().filter(piece -> piece.kind() == ChangeKind.SAME).mapToInt(p -> p.words().length())
                .sum();
        return same >= ALIKE * Math.max(before.length(), after.length())
                ? List.of(new LineChange(ChangeKind.CHANGED, pieces))
                : List.of(LineChange.whole(ChangeKind.GONE, before), LineChange.whole(ChangeKind.NEW, after));
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        var pieces = new ArrayList<Piece>();
        var old = 0;
        var now = 0;
        for (var change : joined(DiffUtils.diff(before, after).getDeltas(), after)) {
            add(pieces, ChangeKind.SAME, after.subList(now, change.from()));
            add(pieces, ChangeKind.GONE, before.subList(change.oldFrom(), change.oldTo()));
            add(pieces, ChangeKind.NEW, after.subList(change.from(), change.to()));
            old = change.oldTo();
            now = change.to();
        }
        add(pieces, ChangeKind.SAME, before.subList(old, before.size()));
        return pieces;
    }

    /** Two changed words with nothing but a space between them are one change: easier to read, and to hear. */
    private static List<Change> joined(List<AbstractDelta<String>> deltas, List<String> after) {
        var changes = new ArrayList<Change>();
        for (var delta : deltas) {
            var old = delta.getSource();
            var now = delta.getTarget();
            var change = new Change(old.getPosition(), old.getPosition() + old.size(), now.getPosition(),
                    now.getPosition() + now.size());
            if (!changes.isEmpty() && isSpace(after.subList(changes.getLast().to(), change.from()))) {
                var last = changes.removeLast();
                change = new Change(last.oldFrom(), change.oldTo(), last.from(), change.to());
            }
            changes.add(change);
        }
        return changes;
    }

    private static boolean isSpace(List<String> words) {
        return words.stream().allMatch(String::isBlank);
    }

    private static void add(List<Piece> pieces, ChangeKind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Words, spaces and marks, each by itself; Chinese and Japanese characters too, which stand without spaces. */
    private List<String> words(String line) {
        var breaks = BreakIterator.getWordInstance(language);
        breaks.setText(line);
        var words = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks
                .next()) {
            var word = line.substring(start, end);
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Words {@code oldFrom} to {@code oldTo} became words {@code from} to {@code to}. */
    private record Change(int oldFrom, int oldTo, int from, int to) {}
}
