package org.practiceportal.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.api.SystemLine.Level;

/** What the owner sees of room on disks. */
class FolderRoomTest {

    private static final long GIGABYTE = 1_000_000_000;

    private static Level level(long free, long whole) {
        return new FolderRoom("data", FolderRoom.Answer.MEASURED, free, whole).line().level();
    }

    @Test
    void littleIsLessThanAGigabyteAndATenth() {
        assertEquals(Level.WELL, level(GIGABYTE, 100 * GIGABYTE));
        assertEquals(Level.TROUBLE, level(GIGABYTE - 1, 100 * GIGABYTE));
        assertEquals(Level.WELL, level(GIGABYTE / 2, 5 * GIGABYTE), "a small disk");
        assertEquals(Level.TROUBLE, level(GIGABYTE / 2 - 1, 5 * GIGABYTE));
    }

    @Test
    void aDiskThatDoesNotAnswerNeedsSomebody() {
        assertEquals(Level.TROUBLE, FolderRoom.silent("data").line().level());
    }

    @Test
    void aFolderIsMeasuredAndOneThatIsNotThereIsNot(@TempDir Path folder) {
        var room = FreeRoom.room("data", folder.toString());
        assertTrue(room.free() > 0 && room.free() <= room.whole(), room.toString());
        assertEquals(List.of("system.disk.backup", "system.disk.missing"), List.of(
                FreeRoom.room("backup", folder.resolve("none").toString()).line().subject().key(),
                FreeRoom.room("backup", folder.resolve("none").toString()).line().state().key()));
    }
}
