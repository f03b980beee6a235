package org.practiceportal.api;

import java.time.Instant;

/**
 * By what the portal knew somebody who did something.
 *
 * @param way        by which they came in and chose their passphrase, as {@link AccessCode#way()} names it; empty if it was not kept
 * @param cameInAt   when that was
 * @param signedInAt when they had last signed in with the passphrase before what they did, on whatever device; when they came in, if they
 *                   had not since
 */
public record Identification(String way, Instant cameInAt, Instant signedInAt) {}
