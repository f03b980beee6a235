package org.practiceportal.web.walls.broken.agreements.afterwards;

import org.practiceportal.web.walls.broken.agreements.overview.Window;

/** A room that knows a window. */
public final class LooksRight {

    public Window window;
}
