package org.practiceportal.web.walls.broken.agreements.document.text;

import org.practiceportal.web.walls.broken.agreements.document.LooksRight;

/** An inner room that knows its door. */
public final class KnowsDoor {

    public LooksRight door;
}
