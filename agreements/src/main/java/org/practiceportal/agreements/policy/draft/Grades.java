package org.practiceportal.agreements.policy.draft;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Readability;
import org.practiceportal.agreements.policy.text.Block;
import org.practiceportal.agreements.policy.text.RichText;

/** The school years that it takes to read a draft, rounded up, by the measure of its language. */
public record Grades(PolicyDraft draft) {

    /** Above this, many people read with effort. */
    public static final int HARD = 8;

    /** Of fewer words no measure tells anything. */
    private static final int FEWEST_WORDS = 10;

    /** 0 if there are too few words. */
    public int ofOwnWords(TopicDraft topic) {
        return of(lines(topic.ownWords()));
    }

    /** 0 if there are too few words. */
    public int ofSection(TopicDraft topic) {
        var section = draft.section(topic);
        return of(Stream.of(section.why(), section.will(), section.ask(), lines(section.ownWords()))
                .flatMap(List::stream).toList());
    }

    /** The hint about a topic that is hard to read: the therapist's own words, if it is them. */
    Stream<Hint> hints(TopicDraft topic) {
        var words = ofOwnWords(topic);
        var section = ofSection(topic);
        var place = List.of(new Hint.Spot(topic.key(), "words", draft.title(topic.key())));
        if (words > HARD) {
            return Stream.of(Hint.of(place, "gradeWords", draft.title(topic.key()), words));
        }
        return section > HARD ? Stream.of(Hint.of(place, "grade", draft.title(topic.key()), section)) : Stream.empty();
    }

    private int of(List<String> lines) {
        var measure = Readability.of(draft.catalogue().language());
        var count = lines.stream().map(measure::count).reduce(Readability.Count.NOTHING, Readability.Count::plus);
        return count.words() < FEWEST_WORDS ? 0 : (int) Math.ceil(measure.grade(count));
    }

    private static List<String> lines(RichText words) {
        return words.blocks().stream().map(Block::text).toList();
    }
}
