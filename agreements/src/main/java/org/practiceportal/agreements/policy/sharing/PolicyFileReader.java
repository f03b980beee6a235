package org.practiceportal.agreements.policy.sharing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.text.TypedText;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * Reads a policy out of a file, as far as it can be understood: what today's catalogue does not know is told with its
 * place and left out, and words keep only the formatting that an agreement can have.
 */
final class PolicyFileReader {

    private static final Set<String> MEMBERS = Set.of("$schema", "format", "version", "language", "topics");
    /** Somebody who is told more than this has another file before them. */
    private static final int MOST_TOLD = 40;

    private final List<Text> told = new ArrayList<>();
    private final Map<String, TopicDraft> topics = new LinkedHashMap<>();
    private final Catalogue catalogue;

    private PolicyFileReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Refused if it is no policy at all, or one of a later version or of another language */
    static PolicyFile.Reading read(byte[] bytes) {
        var file = PolicyFileText.read(bytes);
        if (!PolicyFile.FORMAT.equals(TopicFileReader.string(file.get("format")))) {
            throw PolicyFileText.refused("file.notAPolicy");
        }
        // as it is written: a number with many digits costs more to look at than it tells
        if (!String.valueOf(PolicyFile.VERSION).equals(String.valueOf(file.get("version")))) {
            throw PolicyFileText.refused("file.version", PolicyFile.VERSION);
        }
        var language = TopicFileReader.string(file.get("language"));
        var locale = Catalogue.LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(language)).findFirst()
                .orElseThrow(() -> PolicyFileText.refused("file.language"));
        if (!(file.get("topics") instanceof JsonArray array)) {
            throw PolicyFileText.refused("file.topics");
        }
        return new PolicyFileReader(Catalogue.in(locale)).reading(file, array);
    }

    private PolicyFile.Reading reading(JsonObject file, JsonArray array) {
        file.keySet().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> tell("unknown", name));
        for (int i = 0; i < array.size(); i++) {
            read("topics[" + i + "]", array.get(i));
        }
        return new PolicyFile.Reading(
                new PolicyDraft(catalogue.language().toLanguageTag(), List.copyOf(topics.values())), told);
    }

    private void read(String place, JsonValue value) {
        if (!(value instanceof JsonObject topic)) {
            tell("wrong", place);
            return;
        }
        var reading = new TopicFileReader(catalogue, place, topic, this::tell);
        var key = reading.key();
        if (key == null) {
            tell("wrong", place + ".key");
        } else if (topics.containsKey(key)) {
            tell("twice", place, key);
        } else if (reading.isKnown()) {
            keep(place, reading.topic(key));
        } else if (reading.hasOwnWords()) {
            tell("topic.own", place, key);
            keep(place, reading.asOwn(nextOwn(), key));
        } else {
            tell("topic", place, key);
        }
    }

    private void keep(String place, TopicDraft topic) {
        if (topic.isOwn()
                && topics.values().stream().filter(TopicDraft::isOwn).count() >= PolicyDraft.MOST_OWN_TOPICS) {
            tell("many", place, PolicyDraft.MOST_OWN_TOPICS);
        } else {
            topics.put(topic.key(), topic);
        }
    }

    private int nextOwn() {
        return topics.values().stream().mapToInt(TopicDraft::number).max().orElse(0) + 1;
    }

    private void tell(String what, String place, Object... more) {
        if (told.size() < MOST_TOLD) {
            var arguments = new ArrayList<Object>(List.of(cut(place)));
            for (var each : more) {
                arguments.add(each instanceof String word ? cut(word) : each);
            }
            told.add(new Text(Typed.BUNDLE, "file.told." + what, arguments));
        }
    }

    private static String cut(String word) {
        var line = TypedText.line(word);
        return line.length() > 80 ? line.substring(0, line.offsetByCodePoints(0, 40)) + "…" : line;
    }
}
