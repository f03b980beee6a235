package org.practiceportal.web.database;

import org.practiceportal.database.StorageFault;

/** What the connections to the embedded database have met, which the container's pool does not tell. */
final class StorageFaults {

    private static volatile StorageFault pending;
    private static volatile long at = System.nanoTime();
    private static volatile long uncertainAt = at;

    private StorageFaults() {}

    static void note(StorageFault fault) {
        at = System.nanoTime();
        if (!fault.keepsNothing()) {
            uncertainAt = at;
        }
        if (fault != StorageFault.BUSY) {
            pending = fault;
        }
    }

    /** What keeps the portal from keeping anything since it was met; {@code null} if nothing does. */
    static StorageFault pending() {
        return pending;
    }

    static void over() {
        pending = null;
    }

    /** Whether there was one after this moment of {@link System#nanoTime()}. */
    static boolean since(long moment) {
        return at - moment > 0;
    }

    /** Whether something may have been kept that was said not to be. */
    static boolean uncertainSince(long moment) {
        return uncertainAt - moment > 0;
    }
}
