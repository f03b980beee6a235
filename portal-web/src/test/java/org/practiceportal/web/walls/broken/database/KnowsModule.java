package org.practiceportal.web.walls.broken.database;

import org.practiceportal.web.walls.broken.web.NamesPlugin;

/** The way to the databases knows a module. */
public final class KnowsModule {

    public NamesPlugin module;
}
