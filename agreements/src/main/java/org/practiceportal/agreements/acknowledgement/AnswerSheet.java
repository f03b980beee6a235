package org.practiceportal.agreements.acknowledgement;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All answers as they were when the client signed.
 *
 * @param answers in the order of the sections
 */
public record AnswerSheet(List<Answer> answers) {

    private static final Jsonb JSON = JsonbBuilder.create();

    public AnswerSheet {
        answers = List.copyOf(answers);
    }

    /**
     * One section's answer.
     *
     * @param section key of the section
     * @param readAt  when it was marked as read
     * @param choices key of the picked option for each of the client's choices that was not left open
     */
    public record Answer(String section, Instant readAt, Map<String, String> choices) {

        public Answer {
            choices = Map.copyOf(choices);
        }
    }

    String write() {
        return JSON.toJson(this);
    }

    static AnswerSheet read(String json) {
        return JSON.fromJson(json, AnswerSheet.class);
    }
}
