package org.practiceportal.agreements.policy.sharing;

import java.time.Instant;

/** An offer in a list. */
public record OfferLine(String id, String name, Instant at) {}
