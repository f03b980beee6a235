package org.practiceportal.agreements.reading;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.Block;

/** How long it takes to read. */
final class ReadingTime {

    /** Words that a calm reader reads in a minute, aloud in their head. */
    private static final int WORDS_A_MINUTE = 180;

    private ReadingTime() {}

    /** At least one while something is left. */
    static long minutes(List<Section> left) {
        var words = left.stream().mapToLong(ReadingTime::words).sum();
        return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    private static long words(Section section) {
        var own = section.ownWords().blocks().stream().map(Block::text);
        return Stream.of(Stream.of(section.summary()), section.why().stream(), section.will().stream(),
                section.ask().stream(), own).flatMap(said -> said).mapToLong(ReadingTime::words).sum();
    }

    /** Counted on every page of the way, so nothing is taken apart for it. */
    private static long words(String said) {
        var words = 0;
        var isInside = false;
        for (int i = 0; i < said.length(); i++) {
            var isLetter = !Character.isWhitespace(said.charAt(i));
            if (isLetter && !isInside) {
                words++;
            }
            isInside = isLetter;
        }
        return words;
    }
}
