package org.practiceportal.web.walls.broken.agreements;

import org.practiceportal.web.walls.broken.database.KnowsModule;

/** The plugin knows the way to the databases. */
public final class NamesDatabase {

    public KnowsModule database;
}
