package org.practiceportal.web.walls.broken.agreements.overview;

/** A window that somebody in the corridor looks at. */
public final class Window {}
