package org.practiceportal.agreements.policy.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.policy.text.Run;
import org.practiceportal.agreements.policy.text.TextJson;

/**
 * Looks for what is missing in a draft, or too much.
 *
 * @param unprintable the letters in a text that the printed copy cannot show
 */
record Gaps(PolicyDraft draft, Function<String, List<String>> unprintable) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_WHY = 4_000;
    static final int LONGEST_OWN_WORDS = 50_000;
    /** In bytes of the whole text as kept. */
    static final int LONGEST_TEXT = 200_000;

    /** A whole page of foreign letters is named by its first few. */
    private static final int LETTERS_NAMED = 12;

    List<Gap> all() {
        return Stream.concat(draft.included().stream().flatMap(this::in), tooLong().stream()).toList();
    }

    private Stream<Gap> in(TopicDraft topic) {
        return Stream.of(topic.isOwn() ? own(topic) : fields(topic), ownWords(topic), letters(topic))
                .flatMap(gaps -> gaps);
    }

    private Stream<Gap> own(TopicDraft topic) {
        var key = topic.key();
        return Stream.of(
                gap(topic.title().isEmpty(), () -> Gap.of(key, "title", "title.empty")),
                gap(topic.title().length() > LONGEST_TITLE,
                        () -> Gap.of(key, "title", "title.long", topic.title().length(), LONGEST_TITLE)),
                gap(topic.ownWords().isEmpty(), () -> Gap.of(key, "ownWords", "words.empty", topic.title())),
                gap(topic.why().length() > LONGEST_WHY,
                        () -> Gap.of(key, "why", "why.long", topic.title(), topic.why().length(), LONGEST_WHY)))
                .flatMap(Optional::stream);
    }

    private Stream<Gap> fields(TopicDraft topic) {
        return draft.wording(topic).fieldsInUse().stream().flatMap(field -> switch (field) {
            case Field.Number number -> number(topic, number).stream();
            case Field.Blank blank -> blank(topic, blank).stream();
        });
    }

    private Optional<Gap> number(TopicDraft topic, Field.Number field) {
        var value = topic.value(field);
        // more digits than an int holds are out of any range
        var fits = value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= field.least()
                && Integer.parseInt(value) <= field.most();
        return gap(!fits, () -> Gap.of(topic.key(), field.key(), "number", title(topic), field.label(), field.least(),
                field.most()));
    }

    private Optional<Gap> blank(TopicDraft topic, Field.Blank field) {
        var value = topic.value(field);
        return gap(value.isEmpty(), () -> Gap.of(topic.key(), field.key(), "blank", title(topic), field.label()))
                .or(() -> gap(value.length() > field.longest(), () -> Gap.of(topic.key(), field.key(), "blank.long",
                        title(topic), field.label(), value.length(), field.longest())));
    }

    private Stream<Gap> ownWords(TopicDraft topic) {
        var length = topic.ownWords().html().length();
        return gap(length > LONGEST_OWN_WORDS, () -> Gap.of(topic.key(), "ownWords", "words.long", title(topic), length,
                LONGEST_OWN_WORDS)).stream();
    }

    private Stream<Gap> letters(TopicDraft topic) {
        var section = draft.section(topic);
        var text = Stream.of(Stream.of(section.title()), section.why().stream(), section.will().stream(),
                section.ask().stream(), section.ownWords().blocks().stream().flatMap(block -> block.runs().stream())
                        .map(Run::text))
                .flatMap(words -> words).collect(Collectors.joining("\n"));
        var letters = unprintable.apply(text).stream().distinct().limit(LETTERS_NAMED).toList();
        return gap(!letters.isEmpty(), () -> Gap.of(topic.key(), "", "letters", title(topic),
                String.join(" ", letters))).stream();
    }

    private Optional<Gap> tooLong() {
        var length = TextJson.write(draft.toText()).getBytes(StandardCharsets.UTF_8).length;
        return gap(length > LONGEST_TEXT, () -> Gap.of("", "", "text.long", length / 1000, LONGEST_TEXT / 1000));
    }

    private String title(TopicDraft topic) {
        return draft.title(topic.key());
    }

    private static Optional<Gap> gap(boolean found, Supplier<Gap> gap) {
        return found ? Optional.of(gap.get()) : Optional.empty();
    }
}
