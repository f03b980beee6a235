package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Persona;

/**
 * One row of {@code access.csv}: an address, and what each persona gets there. {@code 200}, {@code 404}, {@code signin}
 * (led to the sign-in page), or {@code >path} (led there).
 *
 * @param path as in the code, so a download may have <code>{name}</code> in it
 * @param with a query that begins with a question mark, or {@code name=value} for the name in the path. In it,
 *             <code>{name}</code> stands for the id of an object of {@code objects.csv}.
 */
record Access(String path, String with, Map<Persona, String> expected) {

    static List<Access> table() {
        return rows("access.csv").stream().map(Access::of).toList();
    }

    private static Access of(List<String> cells) {
        var expected = new java.util.EnumMap<Persona, String>(Persona.class);
        for (var persona : Persona.values()) {
            expected.put(persona, cells.get(2 + persona.ordinal()));
        }
        return new Access(cells.get(0), cells.get(1), expected);
    }

    /** The cells of a table, without its head and comments. */
    static List<List<String>> rows(String name) {
        try (var in = Access.class.getResourceAsStream("/" + name)) {
            var rows = new ArrayList<List<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split(",", -1)).stream().map(String::strip).toList());
                }
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The ids that stand for the names in the queries, each read from a page of somebody who may see it.
     *
     * @param page what this person sees at this address
     */
    static Map<String, String> objects(BiFunction<Persona, String, String> page) {
        var objects = new HashMap<String, String>();
        for (var row : rows("objects.csv")) {
            var shown = page.apply(Persona.valueOf(row.get(1)), filled(row.get(2), objects));
            var found = Pattern.compile(row.get(3)).matcher(shown);
            assertTrue(found.find(), row.get(0) + " is not on " + row.get(2) + ":\n" + shown);
            objects.put(row.get(0), found.group(1));
        }
        return objects;
    }

    String address(Map<String, String> objects) {
        var filled = filled(with, objects);
        if (filled.isEmpty() || filled.startsWith("?")) {
            return path + filled;
        }
        var pair = filled.split("=", 2);
        return path.replace("{" + pair[0] + "}", pair[1]);
    }

    String expected(Persona persona, Map<String, String> objects) {
        return filled(expected.get(persona), objects);
    }

    static String filled(String words, Map<String, String> objects) {
        var filled = words;
        for (var object : objects.entrySet()) {
            filled = filled.replace("{" + object.getKey() + "}", object.getValue());
        }
        return filled;
    }
}
