package org.practiceportal.web.shell;

/** Work that is brought to an end before the portal ends. */
public interface UnderWay {

    /** Begins nothing new from now on. */
    void finish();

    /** Whether everything that was begun is done. */
    boolean isFinished();
}
