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
     * @param name  of the work, short, as it is told in the log
     * @param pause before the first round and between two
     * @param work  what is done; never twice at the same moment in this process
     */
    Round every(String name, Duration pause, Runnable work);

    /** Work that is done in rounds. */
    interface Round {

        /** Lets the next round begin without waiting for the pause to be over. */
        void sooner();
    }
}
