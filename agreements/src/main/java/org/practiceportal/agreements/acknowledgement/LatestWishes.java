package org.practiceportal.agreements.acknowledgement;

import java.time.Instant;

/**
 * When a client last wished what, as far as it holds for an invitation; {@code null} for what they did not wish.
 *
 * @param paper   for whatever comes next between the two, until the client agrees to electronic records
 * @param time    more of it
 * @param alone   rather than together
 * @param mistake that signing was one
 */
public record LatestWishes(Instant paper, Instant time, Instant alone, Instant mistake) {}
