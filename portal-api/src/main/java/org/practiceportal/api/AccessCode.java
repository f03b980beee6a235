package org.practiceportal.api;

import java.time.Instant;

/**
 * What a therapist hands over to a client. It is shown once and kept nowhere in readable form.
 *
 * @param door  which door it opens
 * @param words the code as it is read aloud; case, spaces and hyphens do not matter
 * @param until the first instant at which it no longer works
 */
public record AccessCode(Door door, String words, Instant until) {}
