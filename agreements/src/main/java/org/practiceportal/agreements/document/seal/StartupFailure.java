package org.practiceportal.agreements.document.seal;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Says in the log why the portal does not start. The server itself names only the method that failed. */
final class StartupFailure {

    private static final Logger LOG = Logger.getLogger(StartupFailure.class.getName());

    private StartupFailure() {}

    /** @param start throws with a sentence for the administrator what keeps the portal from starting */
    static void told(Runnable start) {
        try {
            start.run();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.SEVERE, e.getMessage(), e);
            throw e;
        }
    }
}
