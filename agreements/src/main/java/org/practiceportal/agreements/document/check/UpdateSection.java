package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written in one go: objects, one table that leads to each of them, the end, and nothing between them that somebody could
 * read in another way.
 *
 * @param objects    by their numbers, without the bytes of streams
 * @param streams    the numbers of those that are streams
 * @param offsets    where each begins, as it was found and as the table says
 * @param slots      places of signatures in it
 * @param references numbers of all objects that are referred to
 * @param trailer    of its table
 * @param table      where that begins
 * @param end        where the section ends
 */
record UpdateSection(Map<Integer, Object> objects, BitSet streams, Map<Integer, Integer> offsets,
        List<Slot> slots, BitSet references, Map<String, Object> trailer, int table, int end) {

    /** @param end where it must have ended at the latest */
    static UpdateSection read(byte[] file, int from, int end) throws Malformed {
        var tokens = new Tokens(file, from, end);
        var objects = new HashMap<Integer, Object>();
        var streams = new BitSet();
        var written = new HashMap<Integer, Integer>();
        var listed = new HashMap<Integer, Integer>();
        var slots = new ArrayList<Slot>();
        while (!tokens.sees("xref")) {
            var at = tokens.at();
            var number = tokens.number();
            if (tokens.number() != 0 || written.put(number, at) != null) {
                throw new Malformed("an object twice");
            }
            tokens.must("obj");
            var value = tokens.value();
            objects.put(number, value);
            if (value instanceof Map<?, ?> dictionary && dictionary.containsKey("ByteRange")) {
                slots.add(slot(file, at, tokens.at()));
            }
            streams.set(number, stream(tokens, value));
            tokens.must("endobj");
        }
        var table = tokens.at();
        var trailer = ObjectTable.table(tokens, listed);
        tokens.must("startxref");
        var leads = tokens.number() == table;
        tokens.must("%%EOF");
        tokens.mayEndLine();
        if (!leads || !listed.equals(written)) {
            throw new Malformed("a table that leads elsewhere");
        }
        return new UpdateSection(objects, streams, written, slots, tokens.references(), trailer, table, tokens.at());
    }

    /** The one in an object at these places. */
    private static Slot slot(byte[] file, int from, int to) throws Malformed {
        var slots = Slot.in(file, new String(file, 0, to, StandardCharsets.ISO_8859_1), from);
        if (slots.size() != 1) {
            throw new Malformed("no place of a signature");
        }
        return slots.getFirst();
    }

    private static boolean stream(Tokens tokens, Object value) throws Malformed {
        if (!tokens.take("stream")) {
            return false;
        }
        tokens.lineEnd();
        tokens.skip(ObjectTable.number(ObjectTable.dictionary(value).get("Length")));
        tokens.must("endstream");
        return true;
    }
}
