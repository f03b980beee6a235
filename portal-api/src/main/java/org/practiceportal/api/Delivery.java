package org.practiceportal.api;

import java.time.Instant;

/**
 * How a mail fares.
 *
 * @param state how far it got
 * @param at    when it got there
 */
public record Delivery(State state, Instant at) {

    /** The kind of mark that shows it. */
    public String mark() {
        return switch (state) {
            case SENT -> "done";
            case FAILING -> "loss";
            case WAITING, NO_SERVER -> "";
        };
    }

    /** How far a mail got. */
    public enum State {
        /** Kept, not handed to a mail server yet. */
        WAITING,
        /** A mail server took it. */
        SENT,
        /** A mail server refused it or could not be reached; it is tried again. */
        FAILING,
        /** No mail server is configured: it stays in the outbox. */
        NO_SERVER
    }
}
