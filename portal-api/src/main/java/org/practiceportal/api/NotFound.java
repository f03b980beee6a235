package org.practiceportal.api;

/**
 * What was asked for does not exist for whoever asked, be it missing or somebody else's: the answer is the same page
 * with status 404. Thrown by pages, downloads and actions alike; nothing is logged but the count.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
