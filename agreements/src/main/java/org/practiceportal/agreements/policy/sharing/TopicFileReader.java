package org.practiceportal.agreements.policy.sharing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.draft.TopicDraft;
import org.practiceportal.agreements.policy.text.RichText;
import org.practiceportal.agreements.policy.text.TypedText;

/** Reads one topic of a {@link PolicyFile}. */
final class TopicFileReader {

    private static final Set<String> MEMBERS = Set.of("key", "included", "title", "why", "picks", "switches", "fields",
            "ownWords");
    private static final Pattern OWN = Pattern.compile("own-[1-9][0-9]{0,3}");

    private final Catalogue catalogue;
    private final String place;
    private final JsonObject file;
    private final Teller teller;

    TopicFileReader(Catalogue catalogue, String place, JsonObject file, Teller teller) {
        this.catalogue = catalogue;
        this.place = place;
        this.file = file;
        this.teller = teller;
    }

    /** {@code null} if there is none. */
    String key() {
        var key = string(file.get("key"));
        return key == null || key.isBlank() ? null : key;
    }

    boolean isKnown() {
        return OWN.matcher(key()).matches() || catalogue.find(key()).isPresent();
    }

    TopicDraft topic(String key) {
        file.keySet().stream().filter(name -> !MEMBERS.contains(name))
                .forEach(name -> teller.tell("unknown", place + "." + name));
        var own = OWN.matcher(key).matches();
        return TopicDraft.untouched(key, included()).named(own ? line("title") : "").because(own ? line("why") : "")
                .deciding(picks(key), switches(key), fields(key)).say(ownWords());
    }

    /** What can be kept of a topic that no catalogue knows: its heading and words. */
    TopicDraft asOwn(int number, String key) {
        var title = line("title");
        return TopicDraft.own(number, title.isBlank() ? key : title).include(included()).because(line("why"))
                .say(ownWords());
    }

    boolean hasOwnWords() {
        var given = string(file.get("ownWords"));
        return given != null && !RichText.of(given).isEmpty();
    }

    private RichText ownWords() {
        var given = line("ownWords");
        var words = RichText.of(given);
        if (!words.html().equals(given)) {
            teller.tell("reduced", place + ".ownWords");
        }
        return words;
    }

    private boolean included() {
        var value = file.getOrDefault("included", JsonValue.TRUE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            teller.tell("wrong", place + ".included");
        }
        return value != JsonValue.FALSE;
    }

    private String line(String name) {
        if (!file.containsKey(name)) {
            return "";
        }
        var value = string(file.get(name));
        if (value == null) {
            teller.tell("wrong", place + "." + name);
        }
        return value == null ? "" : value;
    }

    private SortedMap<String, String> picks(String key) {
        var picks = new TreeMap<String, String>();
        each("picks", (choice, value) -> {
            var option = string(value);
            var known = catalogue.find(key)
                    .flatMap(topic -> topic.choices().stream().filter(each -> each.key().equals(choice)).findFirst());
            if (known.isEmpty()) {
                teller.tell("unknown", place + ".picks." + choice);
            } else if (option == null || known.get().option(option).isEmpty()) {
                teller.tell("option", place + ".picks." + choice, known.get().question());
            } else {
                picks.put(choice, option);
            }
        });
        return picks;
    }

    private SortedMap<String, Boolean> switches(String key) {
        var switches = new TreeMap<String, Boolean>();
        each("switches", (part, value) -> {
            var known = catalogue.find(key).stream().flatMap(topic -> topic.switches().stream())
                    .anyMatch(each -> each.key().equals(part));
            if (!known) {
                teller.tell("unknown", place + ".switches." + part);
            } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                switches.put(part, value == JsonValue.TRUE);
            } else {
                teller.tell("wrong", place + ".switches." + part);
            }
        });
        return switches;
    }

    private SortedMap<String, String> fields(String key) {
        var fields = new TreeMap<String, String>();
        each("fields", (field, value) -> {
            var words = string(value);
            var known = catalogue.find(key).stream().flatMap(topic -> topic.fields().stream())
                    .anyMatch(each -> each.key().equals(field));
            if (!known) {
                teller.tell("unknown", place + ".fields." + field);
            } else if (words == null) {
                teller.tell("wrong", place + ".fields." + field);
            } else {
                fields.put(field, TypedText.line(words));
            }
        });
        return fields;
    }

    private void each(String name, BiConsumer<String, JsonValue> how) {
        if (file.get(name) instanceof JsonObject object) {
            object.forEach(how);
        } else if (file.containsKey(name)) {
            teller.tell("wrong", place + "." + name);
        }
    }

    /** {@code null} if it is no string. */
    static String string(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    /** Told what was left out, where, and what else there is to say about it. */
    @FunctionalInterface
    interface Teller {
        void tell(String what, String place, Object... more);
    }
}
