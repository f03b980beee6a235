package org.practiceportal.web.audit;

import java.time.Instant;

/**
 * One act as the owner reads it. Whose matter it is stays out: an owner does not see who is whose client.
 *
 * @param actor name of who did it, or {@code null} when the portal did by itself
 */
public record AuditLine(Long number, Instant at, String actor, String act, String subject) {

    private static final int ENOUGH = 8;

    /** Enough of the subject's id to tell two apart. */
    public String shortSubject() {
        return subject == null || subject.length() <= ENOUGH ? subject : subject.substring(0, ENOUGH);
    }
}
