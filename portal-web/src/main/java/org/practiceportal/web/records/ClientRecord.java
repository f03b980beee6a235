package org.practiceportal.web.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.practiceportal.api.Person;
import org.practiceportal.api.RecordFile;

/**
 * All that is kept about a client, as its reader may have it.
 *
 * @param chapters those in which something stands
 * @param files    by the module that keeps them
 */
record ClientRecord(Person client, Person reader, Instant at, List<RecordChapter> chapters,
        Map<String, List<RecordFile>> files) {}
