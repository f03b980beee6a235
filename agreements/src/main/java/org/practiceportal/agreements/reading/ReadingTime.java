package org.practiceportal.agreements.reading;

import java.util.List;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

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
        var all = new StringBuilder(section.summary()).append(' ');
        List.of(section.why(), section.will(), section.ask()).forEach(list -> all.append(String.join(" ", list)));
        section.ownWords().blocks().forEach(block -> block.runs().forEach(run -> all.append(run.text()).append(' ')));
        return all.toString().split("\\s+").length;
    }
}
