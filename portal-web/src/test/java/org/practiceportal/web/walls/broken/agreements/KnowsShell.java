package org.practiceportal.web.walls.broken.agreements;

import org.practiceportal.web.walls.broken.web.NamesPlugin;

/** The plugin knows the shell. */
public final class KnowsShell {

    public NamesPlugin shell;
}
