package org.practiceportal.web.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.database.BackupCheck;
import org.practiceportal.database.BackupKey;

/** A backup in which something was changed is none, wherever it was changed. */
class TamperedBackupTest {

    @TempDir
    static Path home;

    private static PaperPractice practice;
    private static byte[] whole;
    private static Path changed;

    @BeforeAll
    static void make() throws IOException {
        practice = new PaperPractice(home).opened();
        practice.signs(1, 150_000);
        practice.backup();
        whole = Files.readAllBytes(practice.file());
        changed = home.resolve("changed.age");
    }

    private String refused(byte[] bytes, String what) throws IOException {
        Files.write(changed, bytes);
        return assertThrows(IllegalStateException.class, () -> BackupCheck.of(changed, practice.privateKey()), what)
                .getMessage();
    }

    @Test
    void asItWasMadeItIsWhole() throws IOException {
        Files.write(changed, whole);
        assertEquals(5, BackupCheck.of(changed, practice.privateKey()).size());
    }

    @Test
    void aByteWhereverItIs() throws IOException {
        // Each of the beginning and the end, and some of every piece between.
        var places = IntStream.concat(IntStream.concat(IntStream.range(0, 600), IntStream.range(600, whole.length)
                .filter(place -> place % 1999 == 0)), IntStream.range(whole.length - 100, whole.length));
        for (var place : places.toArray()) {
            var bytes = whole.clone();
            bytes[place] ^= 1;
            refused(bytes, "the byte " + place);
        }
    }

    @Test
    void anEndThatIsMissing() throws IOException {
        for (var length : List.of(0, 1, 200, whole.length / 2, 65_536 + 500, whole.length - 16, whole.length - 1)) {
            refused(Arrays.copyOf(whole, length), "the first " + length);
        }
    }

    @Test
    void anEndThatIsTooMuch() throws IOException {
        refused(Arrays.copyOf(whole, whole.length + 1), "a byte more");
        refused(Arrays.copyOf(whole, whole.length + 70_000), "a piece more");
    }

    @Test
    void thatOfSomebodyElse() throws IOException {
        BackupKey.make(home.resolve("other.txt"));
        var other = Files.readAllLines(home.resolve("other.txt")).getLast();
        var said = assertThrows(IllegalStateException.class, () -> BackupCheck.of(practice.file(), other)).getMessage();
        assertTrue(said.contains("does not open this file"), said);
        said = assertThrows(IllegalStateException.class,
                () -> BackupCheck.of(practice.file(), other.substring(0, other.length() - 1))).getMessage();
        assertEquals("The private key is not whole: one letter is wrong or missing.", said);
    }

    @Test
    void theDigestBesideItTellsWithoutAKey() throws IOException {
        var bytes = whole.clone();
        bytes[whole.length / 2] ^= 1;
        var file = Files.write(home.resolve("beside.age"), bytes);
        Files.copy(practice.file().resolveSibling(practice.file().getFileName() + ".sha256"),
                home.resolve("beside.age.sha256"));
        var said = assertThrows(IllegalStateException.class, () -> BackupCheck.of(file, "not even a key")).getMessage();
        assertTrue(said.contains("its digest is not the one in"), said);
    }

    @Test
    void nothingOfItIsRestored() throws IOException {
        var bytes = whole.clone();
        bytes[whole.length - 1] ^= 1;
        Files.write(changed, bytes);
        var data = home.resolve("elsewhere");
        var said = assertThrows(IllegalStateException.class, () -> practice.restored(data, changed, "")).getMessage();
        assertTrue(said.startsWith("The backup is damaged"), said);
        try (var left = Files.walk(data)) {
            assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
        }
    }
}
