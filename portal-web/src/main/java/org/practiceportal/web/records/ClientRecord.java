package org.practiceportal.web.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.practiceportal.api.Person;
import org.practiceportal.api.RecordFile;

/**
 * All that is kept about a client, as its reader may have it.
 *
 * @param therapist with whom it is kept; {@code null} for all of them
 * @param chapters  those in which something stands
 * @param files     by the module that keeps them
 */
record ClientRecord(Person client, Person therapist, Instant at, List<RecordChapter> chapters,
        Map<String, List<RecordFile>> files) {

    /** Whether it is the client's own, and so holds what is kept with all therapists. */
    boolean isOwn() {
        return therapist == null;
    }
}
