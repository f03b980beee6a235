package org.practiceportal.agreements.document.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a revision writes after the one before.
 *
 * @param objects by their numbers, without the bytes of streams
 * @param streams whether an object is a stream, likewise
 * @param after   all objects as they are then
 */
record Update(Map<Integer, Object> objects, Map<Integer, Boolean> streams, Revision after) {

    private static final Set<String> TRAILER = Set.of("Size", "Root", "Info", "ID", "Prev");

    /**
     * The next one: objects, one table, the end, and nothing between them that somebody could read in another way.
     *
     * @param end where it must have ended at the latest
     */
    static Update read(Revision before, int end) throws Malformed {
        byte[] file = before.file();
        Tokens tokens = new Tokens(file, before.end(), end);
        Map<Integer, Object> objects = new HashMap<>();
        Map<Integer, Boolean> streams = new HashMap<>();
        Map<Integer, Integer> written = new HashMap<>(), listed = new HashMap<>();
        while (!tokens.sees("xref")) {
            int at = tokens.at(), number = tokens.number();
            if (tokens.number() != 0 || written.put(number, at) != null)
                throw new Malformed("an object twice");
            tokens.must("obj");
            Object value = tokens.value();
            objects.put(number, value);
            streams.put(number, stream(tokens, value));
            tokens.must("endobj");
        }
        int table = tokens.at();
        Map<String, Object> trailer = Revision.table(tokens, listed);
        tokens.must("startxref");
        boolean follows = tokens.number() == table && Revision.number(trailer.get("Prev")) == before.table();
        tokens.must("%%EOF");
        tokens.mayEndLine();
        if (!follows || !listed.equals(written) || !TRAILER.containsAll(trailer.keySet()))
            throw new Malformed("not as revisions are written");
        for (String same : new String[]{"Root", "Info"})
            if (!String.valueOf(trailer.get(same)).equals(String.valueOf(before.trailer().get(same))))
                throw new Malformed("another " + same);
        Map<Integer, Integer> offsets = new HashMap<>(before.offsets());
        offsets.putAll(written);
        return new Update(objects, streams, new Revision(file, offsets, trailer, table, tokens.at()));
    }

    private static boolean stream(Tokens tokens, Object value) throws Malformed {
        if (!tokens.take("stream"))
            return false;
        tokens.lineEnd();
        tokens.skip(Revision.number(Revision.dictionary(value).get("Length")));
        tokens.must("endstream");
        return true;
    }
}
