package org.practiceportal.api;

/**
 * One entry of the menu.
 *
 * @param label what it says
 * @param path  where it leads, within the application, beginning with a slash
 */
public record NavigationEntry(Text label, String path) {}
