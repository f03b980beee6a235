package org.practiceportal.agreements.policy.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;

/**
 * Published words as JSON, in which they are kept and digested. Each property is written here by hand, always, and in
 * this order: the same words give the same letters for as long as copies are kept, whatever becomes of the classes.
 */
public final class TextJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    /** Made once: who makes it is looked for in every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private TextJson() {}

    public static String write(AgreementText text) {
        return object(text).toString();
    }

    /** The same, to be put into something larger. */
    public static JsonObject object(AgreementText text) {
        return JSON.createObjectBuilder().add("language", text.language()).add("title", text.title())
                .add("opening", strings(text.opening())).add("sections", array(text.sections(), TextJson::section))
                .add("closing", strings(text.closing())).build();
    }

    static String write(Section section) {
        return section(section).build().toString();
    }

    public static AgreementText read(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            var text = reader.readObject();
            return new AgreementText(text.getString("language"), text.getString("title"), strings(text, "opening"),
                    list(text, "sections", TextJson::section), strings(text, "closing"));
        }
    }

    private static JsonObjectBuilder section(Section section) {
        return JSON.createObjectBuilder().add("key", section.key()).add("title", section.title())
                .add("summary", section.summary()).add("why", strings(section.why()))
                .add("will", strings(section.will())).add("ask", strings(section.ask()))
                .add("ownWords", section.ownWords().html())
                .add("clientChoices", array(section.clientChoices(), TextJson::choice));
    }

    private static Section section(JsonObject section) {
        return new Section(section.getString("key"), section.getString("title"), section.getString("summary"),
                strings(section, "why"), strings(section, "will"), strings(section, "ask"),
                new RichText(section.getString("ownWords")), list(section, "clientChoices", TextJson::choice));
    }

    private static JsonObjectBuilder choice(ClientChoice choice) {
        return JSON.createObjectBuilder().add("key", choice.key()).add("question", choice.question()).add("options",
                array(choice.options(), option -> JSON.createObjectBuilder().add("key", option.key()).add("text",
                        option.text())));
    }

    private static ClientChoice choice(JsonObject choice) {
        return new ClientChoice(choice.getString("key"), choice.getString("question"),
                list(choice, "options", option -> new Option(option.getString("key"), option.getString("text"))));
    }

    private static JsonArrayBuilder strings(List<String> strings) {
        return JSON.createArrayBuilder(strings);
    }

    private static List<String> strings(JsonObject in, String name) {
        return in.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObjectBuilder> how) {
        var array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(how.apply(thing)));
        return array;
    }

    private static <T> List<T> list(JsonObject in, String name, Function<JsonObject, T> how) {
        return in.getJsonArray(name).getValuesAs(how);
    }
}
