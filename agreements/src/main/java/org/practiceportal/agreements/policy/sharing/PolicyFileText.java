package org.practiceportal.agreements.policy.sharing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Gets from the bytes of a file to a JSON object, whatever somebody has put into them. */
final class PolicyFileText {

    /** A policy goes three levels deep; what goes much deeper is no policy, and costs more the deeper it goes. */
    private static final int DEEPEST = 10;

    private PolicyFileText() {}

    /** @throws Refused if the file is too large, not UTF-8, not JSON, nested too deep, says a name twice, or is no object */
    static JsonObject read(byte[] file) {
        if (file.length > PolicyFile.LARGEST) {
            throw refused("file.large", PolicyFile.LARGEST / 1000);
        }
        var text = text(file);
        walk(text);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw refused("file.notAPolicy");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("file.letters");
        }
    }

    /** Once from one end to the other, without keeping anything. */
    private static void walk(String text) {
        try (var parser = Json.createParser(new StringReader(text))) {
            var open = new ArrayDeque<Set<String>>();
            while (parser.hasNext()) {
                step(parser, parser.next(), open);
                if (open.size() > DEEPEST) {
                    throw refused("file.deep", parser.getLocation().getLineNumber());
                }
            }
        } catch (JsonParsingException e) {
            throw refused("file.json", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException e) {
            throw refused("file.notAPolicy");
        }
    }

    /** @param open the names so far in whatever is open, the innermost first */
    private static void step(JsonParser parser, JsonParser.Event event, ArrayDeque<Set<String>> open) {
        switch (event) {
            case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case KEY_NAME -> {
                // Of two, each program takes another one: what somebody saw may not be what comes in.
                if (!open.peek().add(parser.getString())) {
                    throw refused("file.name.twice", parser.getLocation().getLineNumber());
                }
            }
            default -> {
                // a value
            }
        }
    }

    static Refused refused(String key, Object... arguments) {
        return new Refused(Text.of(Typed.BUNDLE, key, arguments));
    }
}
