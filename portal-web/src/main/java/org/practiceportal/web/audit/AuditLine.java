package org.practiceportal.web.audit;

import java.time.Instant;

/**
 * One act as the owner reads it. Who is whose client stays out, so a client has no name here and an act no subject:
 * two acts on the same thing would join their names.
 *
 * @param actor   name of the colleague who did it; {@code null} for a client, and when the portal did by itself
 * @param someone id of whoever did it, colleague or client, or {@code null} when the portal did by itself
 */
public record AuditLine(Long number, Instant at, String actor, String someone, String act) {

    /** Whether a client did it. */
    public boolean client() {
        return actor == null && someone != null;
    }
}
