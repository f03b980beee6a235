package org.practiceportal.agreements.acknowledgement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.List;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * How a client signs: with a typed name, or by drawing, which is worth the same.
 *
 * @param name    the typed name; with a drawing, the name of whoever drew it
 * @param strokes the drawing as the signature pad gives it, {@code {"lines":[[[x,y],…],…]}}; empty if it was typed
 */
public record Signature(String name, String strokes) {

    /** Made once: who makes it is looked for in every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final int LONGEST_DRAWING = 100_000;
    private static final double FARTHEST = 100_000;

    /** @throws Refused if there is neither a name nor a drawing, or one of them cannot be used */
    public static Signature of(String typedName, String drawing, String ownName) {
        if (drawing == null || drawing.isBlank()) {
            return new Signature(Typed.signature(typedName), "");
        }
        if (drawing.length() > LONGEST_DRAWING) {
            throw new Refused(Text.of(Typed.BUNDLE, "sign.drawing.large"));
        }
        var signature = new Signature(typedName == null || typedName.isBlank() ? ownName : Typed.signature(typedName),
                drawing);
        return signature.lines().isEmpty() ? new Signature(Typed.signature(typedName), "") : signature;
    }

    /** One list of points for each stroke, x to the right and y downwards; empty if it was typed. */
    public List<List<Point>> lines() {
        if (strokes.isEmpty()) {
            return List.of();
        }
        return array(drawing().get("lines")).stream()
                .map(line -> array(line).stream().map(Signature::point).toList())
                .filter(line -> !line.isEmpty()).toList();
    }

    private JsonObject drawing() {
        try (var reader = READERS.createReader(new StringReader(strokes))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // Of nesting without end and of endless numbers the reader complains by no type of its own.
            throw broken();
        }
    }

    private static Refused broken() {
        return new Refused(Text.of(Typed.BUNDLE, "sign.drawing.broken"));
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw broken();
    }

    private static Point point(JsonValue value) {
        var pair = array(value);
        if (pair.size() < 2) {
            throw broken();
        }
        return new Point(coordinate(pair.get(0)), coordinate(pair.get(1)));
    }

    /** A number beyond any pad could not be drawn, and what cannot be drawn must not be signed with. */
    private static double coordinate(JsonValue value) {
        if (value instanceof JsonNumber number && Math.abs(number.doubleValue()) <= FARTHEST) {
            return number.doubleValue();
        }
        throw broken();
    }

    /** A place on the signature pad, in its pixels. */
    public record Point(double x, double y) {}
}
