package org.practiceportal.agreements.document.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a revision writes after the one before.
 *
 * @param section what it consists of
 * @param after   all objects as they are then
 */
record AppliedUpdate(UpdateSection section, ObjectTable after) {

    private static final Set<String> TRAILER = Set.of("Size", "Root", "Info", "ID", "Prev");

    /**
     * The next one.
     *
     * @param end where it must have ended at the latest
     */
    static AppliedUpdate read(ObjectTable before, int end) throws Malformed {
        var section = UpdateSection.read(before.file(), before.end(), end);
        var trailer = section.trailer();
        if (ObjectTable.number(trailer.get("Prev")) != before.table() || !TRAILER.containsAll(trailer.keySet())) {
            throw new Malformed("not as revisions are written");
        }
        for (var same : new String[]{"Root", "Info"}) {
            if (!String.valueOf(trailer.get(same)).equals(String.valueOf(before.trailer().get(same)))) {
                throw new Malformed("another " + same);
            }
        }
        var offsets = new HashMap<Integer, Integer>(before.offsets());
        offsets.putAll(section.offsets());
        return new AppliedUpdate(section,
                new ObjectTable(before.file(), offsets, trailer, section.table(), section.end()));
    }

    Map<Integer, Object> objects() {
        return section.objects();
    }

    boolean isStream(int number) {
        return section.streams().get(number);
    }
}
