package org.practiceportal.web.walls.broken.api;

/** The API knows a library. */
public final class Talkative {

    public jakarta.servlet.http.HttpSession session;
}
