package org.practiceportal.agreements.acknowledgement;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.TextDigest;

/**
 * All answers as they were when the client signed, and whatever else both sides agreed on along with them.
 *
 * @param answers        in the order of the sections
 * @param clarifications what both wanted printed with a section
 * @param places         which both share
 */
public record AnswerSheet(List<Answer> answers, List<Clarification> clarifications, List<Place> places) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** A sheet that was written before there were clarifications or places has none. */
    public AnswerSheet {
        answers = List.copyOf(answers);
        clarifications = clarifications == null ? List.of() : List.copyOf(clarifications);
        places = places == null ? List.of() : List.copyOf(places);
    }

    /** The answers to the sections that are read, in the order of the text. */
    static AnswerSheet of(AgreementText text, Map<String, SectionAnswer> given) {
        return of(text.sections().stream().map(section -> given.get(section.key()))
                .filter(answer -> answer != null && answer.isRead())
                .map(answer -> new Answer(answer.section(), answer.answeredAt(), answer.choices(), answer.wishes()))
                .toList());
    }

    static AnswerSheet of(List<Answer> answers) {
        return new AnswerSheet(answers, List.of(), List.of());
    }

    public AnswerSheet with(Clarification clarification) {
        return new AnswerSheet(answers, and(clarifications, clarification), places);
    }

    public AnswerSheet with(Place place) {
        return new AnswerSheet(answers, clarifications, and(places, place));
    }

    /**
     * One section's answer.
     *
     * @param section key of the section
     * @param readAt  when it was marked as read
     * @param choices key of the picked option for each of the client's choices that was not left open
     * @param wishes  the client's own words that are part of the agreement; may be empty
     */
    public record Answer(String section, Instant readAt, Map<String, String> choices, String wishes) {

        public Answer {
            // Sorted, so that the same answers are written the same way, whenever and wherever.
            choices = Collections.unmodifiableMap(new TreeMap<>(choices));
            wishes = wishes == null ? "" : wishes;
        }
    }

    /**
     * A question and its answer that both sides wanted printed.
     *
     * @param section  key of the section
     * @param question may be empty
     * @param agreedAt when the second of them agreed
     */
    public record Clarification(String section, String question, String answer, Instant agreedAt) {}

    /**
     * A place outside therapy where both may meet.
     *
     * @param therapistDoes may be empty
     * @param clientDoes    may be empty
     */
    public record Place(String name, String therapistDoes, String clientDoes) {

        /** What whoever reads it does there. */
        public String readerDoes(boolean therapist) {
            return therapist ? therapistDoes : clientDoes;
        }

        /** What the other does there. */
        public String otherDoes(boolean therapist) {
            return therapist ? clientDoes : therapistDoes;
        }
    }

    /** Whether it says more than what was read and chosen: wishes, clarifications or places. */
    public boolean enriched() {
        return !clarifications.isEmpty() || !places.isEmpty()
                || answers.stream().anyMatch(answer -> !answer.wishes().isEmpty());
    }

    /** The wishes for all sections, one after another. */
    String allWishes() {
        return answers.stream().map(Answer::wishes).collect(Collectors.joining());
    }

    /** SHA-256 over all of it: two equal digests mean the same answers, clarifications and places. */
    public String digest() {
        return TextDigest.of(write());
    }

    String write() {
        return JSON.toJson(this);
    }

    static AnswerSheet read(String json) {
        return JSON.fromJson(json, AnswerSheet.class);
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }
}
