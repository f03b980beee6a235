package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal is asked to do instead of starting. */
class CommandLineTest {

    @Test
    void saysWhatAndWithWhat() {
        var restore = CommandLine.of("restore", "a.age", "--key", "k.txt", "--to", "embedded", "--head", "1-x");
        assertEquals(Optional.of("a.age"), restore.file());
        assertEquals(Optional.of(Target.EMBEDDED), restore.target());
        assertEquals("k.txt", restore.options().get("--key"));
        assertEquals("1-x", restore.options().get("--head"));
        assertEquals(Optional.empty(), CommandLine.of("restore", "--key", "k.txt", "a.age").target());
        assertEquals("backup", CommandLine.of("backup").word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "move --to", "move --to mysql", "move file --to embedded", "backup now",
            "backup --key k",
            "backup-key", "backup-key a b", "verify-backup a", "verify-backup --key k",
            "verify-backup a --head h --key k",
            "restore a --key", "restore a --key k --to nowhere", "restore a --key k --key l", "restore a b --key k"})
    void whatIsWrittenOtherwiseIsToldHow(String words) {
        var said = assertThrows(StartRefused.class, () -> CommandLine.of(words.split(" "))).getMessage();
        assertTrue(said.startsWith("Write: bin/portal " + words.split(" ")[0]), said);
    }

    @Test
    void anotherWordIsNone() {
        assertTrue(assertThrows(StartRefused.class, () -> CommandLine.of("--port", "80")).getMessage()
                .startsWith("The portal takes no words"));
    }
}
