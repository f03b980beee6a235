package org.practiceportal.api;

import java.net.URI;
import java.time.Instant;

/**
 * What is handed over to somebody who is to come in. It is shown once; a page shows it by {@code portal:slip}.
 *
 * @param door  which door it opens
 * @param words the code as it is read aloud; case, spaces and hyphens do not matter
 * @param until the first instant at which it no longer works
 * @param link  where the code is typed; {@code null} if a mail says so. Where the door is {@link Door#MAIL} it is the other half,
 *              which no mail takes there
 */
public record AccessCode(Door door, String words, Instant until, URI link) {

    /** Who brings what: end of the keys of the words about it. */
    public String way() {
        return link == null ? "mailed" : door == Door.MAIL ? "halves" : "alone";
    }
}
