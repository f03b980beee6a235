package org.practiceportal.web.shell;

/** Work that is brought to an end before the portal ends. */
public interface UnderWay {

    /** Comes to an end: of what can wait, nothing new is begun from now on. */
    void finish();

    /** Whether everything that was begun is done. */
    boolean isFinished();
}
