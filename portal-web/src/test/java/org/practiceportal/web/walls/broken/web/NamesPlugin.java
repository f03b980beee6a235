package org.practiceportal.web.walls.broken.web;

import org.practiceportal.web.walls.broken.agreements.catalogue.LooksRight;

/** The shell knows the plugin. */
public final class NamesPlugin {

    public LooksRight plugin;
}
