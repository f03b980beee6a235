package org.practiceportal.api;

/**
 * A nudge to look into the portal. The words are the portal's own and neutral; the link leads to {@code path} after
 * signing in.
 *
 * @param to   who is told
 * @param path where it is, within the application, beginning with a slash; it must not tell what it is about
 */
public record Notification(PersonId to, String path) {

    /** The start page, which shows whatever waits. */
    public static final String TODAY = "/today.xhtml";
}
