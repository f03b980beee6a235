package org.practiceportal.agreements.policy.draft;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practiceportal.agreements.policy.text.RichText;

/**
 * A draft as JSON, in which it is kept. Written by an older portal or a newer one, it can be read: what is missing is
 * usual, what is unknown rests.
 */
public final class DraftJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    /** Made once: who makes it is looked for in every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private DraftJson() {}

    public static String write(PolicyDraft draft) {
        var topics = JSON.createArrayBuilder();
        draft.topics().forEach(topic -> topics.add(topic(topic)));
        return JSON.createObjectBuilder().add("language", draft.language()).add("topics", topics).build().toString();
    }

    public static PolicyDraft read(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var draft = reader.readObject();
            return new PolicyDraft(draft.getString("language"),
                    draft.getJsonArray("topics").getValuesAs((JsonObject topic) -> topic(topic)));
        }
    }

    private static JsonObjectBuilder topic(TopicDraft topic) {
        return JSON.createObjectBuilder().add("key", topic.key()).add("included", topic.included())
                .add("title", topic.title()).add("why", topic.why()).add("picks", object(topic.picks()))
                .add("switches", object(topic.switches())).add("fields", object(topic.fields()))
                .add("ownWords", topic.ownWords().html());
    }

    private static TopicDraft topic(JsonObject topic) {
        return new TopicDraft(topic.getString("key"), topic.getBoolean("included", true), topic.getString("title", ""),
                topic.getString("why", ""), map(topic, "picks", JsonObject::getString),
                map(topic, "switches", JsonObject::getBoolean), map(topic, "fields", JsonObject::getString),
                new RichText(topic.getString("ownWords", "")));
    }

    public static JsonObjectBuilder object(SortedMap<String, ?> map) {
        var object = JSON.createObjectBuilder();
        map.forEach((key, value) -> {
            if (value instanceof Boolean flag) {
                object.add(key, flag);
            } else {
                object.add(key, value.toString());
            }
        });
        return object;
    }

    private static <V> SortedMap<String, V> map(JsonObject in, String name, Entry<V> value) {
        var map = new TreeMap<String, V>();
        var object = in.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        object.keySet().forEach(key -> map.put(key, value.of(object, key)));
        return map;
    }

    private interface Entry<V> {
        V of(JsonObject object, String key);
    }
}
