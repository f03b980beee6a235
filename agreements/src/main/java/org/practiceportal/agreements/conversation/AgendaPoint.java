package org.practiceportal.agreements.conversation;

import java.time.Instant;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Text;

/**
 * Something a therapist and a client have to talk about in their next session. No part is {@code null}.
 *
 * @param id     names it within its source: letters, digits and hyphens
 * @param client with whom
 * @param kind   what it is, in a few words for the therapist
 * @param about  such as a section's heading; may be empty
 * @param words  what somebody wrote about it; may be empty
 * @param since  when it came up
 * @param path   the page on which to go on with it, below the portal's address
 * @param ends   whether "talked about" ends it; otherwise it ends only by what is done on that page
 */
public record AgendaPoint(String id, PersonId client, Text kind, String about, String words, Instant since,
        String path, boolean ends) {}
