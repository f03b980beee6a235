package org.practiceportal.agreements.policy.draft;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.agreements.catalogue.ClientChoice;
import org.practiceportal.agreements.catalogue.Field;
import org.practiceportal.agreements.catalogue.Part;
import org.practiceportal.agreements.catalogue.Place;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.policy.text.AgreementText;

/** A topic as a therapist decided it, put into words. */
record Wording(Topic topic, TopicDraft draft) {

    AgreementText.Section section() {
        return new AgreementText.Section(topic.key(), topic.title(), topic.summary(), said(Place.WHY), said(Place.WILL),
                said(Place.ASK), draft.ownWords(), topic.clientChoices().stream().filter(this::isAsked)
                        .map(Wording::asked).toList());
    }

    /** The fields that occur in what is said; the others need no value. */
    List<Field> fieldsInUse() {
        var sentences = topic.parts().stream().flatMap(this::sentence).toList();
        return topic.fields().stream()
                .filter(field -> sentences.stream().anyMatch(sentence -> sentence.contains(field.placeholder())))
                .toList();
    }

    private List<String> said(Place place) {
        return topic.in(place).stream().flatMap(this::sentence).map(this::filled).toList();
    }

    private Stream<String> sentence(Part part) {
        return switch (part) {
            case Part.Fixed fixed -> Stream.of(fixed.sentence());
            case Part.Switched switched -> draft.says(switched) ? Stream.of(switched.sentence()) : Stream.empty();
            case Part.Choice choice -> Stream.of(draft.picked(choice).sentence());
        };
    }

    /** One pass over the sentence, so that a value with braces of its own stays as typed. */
    private String filled(String sentence) {
        var filled = new StringBuilder();
        var at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            var close = sentence.indexOf('}', open);
            var field = topic.field(sentence.substring(open + 1, close));
            filled.append(sentence, at, open).append(shown(field));
            at = close + 1;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }

    private String shown(Field field) {
        var value = draft.value(field);
        return value.isEmpty() ? "[" + field.label() + "]" : value;
    }

    private boolean isAsked(ClientChoice choice) {
        return topic.choices().stream()
                .noneMatch(made -> choice.unless().equals(made.key() + "." + draft.picked(made).key()));
    }

    private static AgreementText.ClientChoice asked(ClientChoice choice) {
        return new AgreementText.ClientChoice(choice.key(), choice.question(), choice.options().stream()
                .map(option -> new AgreementText.Option(option.key(), option.sentence())).toList());
    }
}
