package org.practiceportal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The codes of the embedded database (its file sqlite3.h), also with what they say more closely in their higher bits. */
class StorageFaultTest {

    @Test
    void theDiskIsToldFromTheData() {
        Map.of(5, StorageFault.BUSY, 517, StorageFault.BUSY, 13, StorageFault.FULL, 10, StorageFault.BROKEN, 1034,
                StorageFault.BROKEN, 11, StorageFault.BROKEN, 14, StorageFault.BROKEN, 26, StorageFault.BROKEN)
                .forEach((code, fault) -> assertEquals(fault, StorageFault.of(new SQLException("", null, code)),
                        "" + code));
        for (var code : new int[]{1, 19, 1811, 2067, 20, 0}) {
            assertNull(StorageFault.of(new SQLException("", null, code)), "" + code);
        }
    }

    @Test
    void onlyADiskThatCannotBeReadMayHaveKeptSomething() {
        assertTrue(StorageFault.BUSY.keepsNothing());
        assertTrue(StorageFault.FULL.keepsNothing());
        assertFalse(StorageFault.BROKEN.keepsNothing());
    }
}
