package org.practiceportal.api;

import java.time.Duration;

/**
 * Has work done again and again beside the pages, for as long as the portal runs. Inject it and ask for each kind of
 * work at the start. Every round has a thread of its own, so that none waits for another's neighbours; whatever it
 * throws is logged, and the next round comes. No round begins before the tables are there, nor while the database is
 * away.
 */
public interface Rounds {

    /**
     * @param name  of the work, short, as it is told in the log; a module's bundle {@code messages} holds words for it under
     *              {@code round.} and the name, for the owner
     * @param pause before the first round and between two
     * @param work  what is done; never twice at the same moment, on however many instances. What is long looks at
     *              {@link #isEnding()} between two pieces
     */
    Round every(String name, Duration pause, Runnable work);

    /** The same for work that several instances share: each takes a piece so that the others leave it alone. */
    Round onEachInstance(String name, Duration pause, Runnable work);

    /** Whether the portal is about to end: a round finishes the piece at hand, and the rest is left to others or to later. */
    boolean isEnding();

    /** Work that is done in rounds. */
    interface Round {

        /** Lets the next round begin without waiting for the pause to be over. */
        void sooner();
    }
}
