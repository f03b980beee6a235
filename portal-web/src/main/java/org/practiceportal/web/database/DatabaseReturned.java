package org.practiceportal.web.database;

/** The database was away and answers again. Hearing it only makes things sooner. */
public record DatabaseReturned() {}
