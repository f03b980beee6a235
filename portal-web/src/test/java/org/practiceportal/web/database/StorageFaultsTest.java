package org.practiceportal.web.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.StorageFault;

/** What a request may say of a disk that was not well while it was under way. */
class StorageFaultsTest {

    private final long begun = System.nanoTime();

    @AfterEach
    void over() {
        StorageFaults.over();
    }

    @Test
    void aFullDiskTurnsEverybodyAwayAndHasKeptNothing() {
        StorageFaults.note(StorageFault.FULL);
        assertEquals(StorageFault.FULL, StorageFaults.pending());
        assertTrue(StorageFaults.since(begun));
        assertFalse(StorageFaults.uncertainSince(begun));
        StorageFaults.over();
        assertNull(StorageFaults.pending());
        assertTrue(StorageFaults.since(begun));
    }

    @Test
    void aDiskThatFailsMayHaveKeptWhatItWasGiven() {
        StorageFaults.note(StorageFault.BROKEN);
        StorageFaults.note(StorageFault.FULL);
        assertTrue(StorageFaults.uncertainSince(begun));
        assertFalse(StorageFaults.uncertainSince(System.nanoTime()));
    }

    @Test
    void somebodyElsesWritingConcernsOnlyWhoWaitedForIt() {
        StorageFaults.note(StorageFault.BUSY);
        assertNull(StorageFaults.pending());
        assertTrue(StorageFaults.since(begun));
    }
}
