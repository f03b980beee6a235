package org.practiceportal.web.walls.broken.agreements.policy.draft;

import org.practiceportal.web.walls.broken.agreements.policy.text.KnowsDraft;

/** An inner room that is known by the one before it, and knows it. */
public final class LaterRoom {

    public KnowsDraft before;
}
