package org.practiceportal.web.walls.broken.agreements.policy.text;

import org.practiceportal.web.walls.broken.agreements.policy.draft.LaterRoom;

/** An inner room that knows the next one. */
public final class KnowsDraft {

    public LaterRoom next;
}
