package org.practiceportal.api;

/**
 * Something that waits for a person, shown on their start page.
 *
 * @param title what waits, in one line
 * @param detail one quiet sentence more
 * @param path  where it is done, within the application, beginning with a slash
 */
public record DashboardTask(Text title, Text detail, String path) {}
