package org.practiceportal.agreements.policy.sharing;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.practiceportal.agreements.policy.draft.DraftJson;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.api.Text;

/**
 * A policy as a file that people keep, edit and pass on. {@code docs/reference/policy-file.md} and the schema beside
 * this class say what stands in it.
 */
public final class PolicyFile {

    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 200_000;

    static final String FORMAT = "practice-portal-policy";
    /** Counts up when a reader of today could no longer read what is written then. */
    static final int VERSION = 1;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PolicyFile() {}

    /** The draft with the headings of its topics, so that people find their way in the file. */
    public static String write(PolicyDraft draft) {
        var topics = JSON.createArrayBuilder();
        draft.topics().forEach(topic -> topics.add(topic(draft, topic)));
        var file = JSON.createObjectBuilder().add("format", FORMAT).add("version", VERSION)
                .add("language", draft.language()).add("topics", topics).build();
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.write(file);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder topic(PolicyDraft draft, TopicDraft topic) {
        var object = JSON.createObjectBuilder().add("key", topic.key()).add("included", topic.included());
        add(object, "title", topic.isOwn()
                ? topic.title()
                : draft.catalogue().find(topic.key()).map(known -> known.title()).orElse(""));
        add(object, "why", topic.why());
        add(object, "picks", topic.picks());
        add(object, "switches", topic.switches());
        add(object, "fields", topic.fields());
        add(object, "ownWords", topic.ownWords().html());
        return object;
    }

    private static void add(JsonObjectBuilder to, String name, String value) {
        if (!value.isEmpty()) {
            to.add(name, value);
        }
    }

    private static void add(JsonObjectBuilder to, String name, SortedMap<String, ?> values) {
        if (!values.isEmpty()) {
            to.add(name, DraftJson.object(values));
        }
    }

    /**
     * What was made of a file.
     *
     * @param told what of it was not taken over, and where it stood
     */
    public record Reading(PolicyDraft draft, List<Text> told) {

        public Reading {
            told = List.copyOf(told);
        }
    }
}
