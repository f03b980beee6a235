package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before the server starts, so that whoever runs it reads a sentence and no trace. */
class StartingTest {

    @TempDir
    Path folder;

    private static String refusal(Runnable what) {
        return assertThrows(StartRefused.class, what::run).getMessage();
    }

    @Test
    void aPortThatSomebodyHasIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var listener = new Listener("127.0.0.1", taken.getLocalPort());
            var why = refusal(listener::requireFree);
            assertTrue(why.contains("Port " + taken.getLocalPort() + " of 127.0.0.1"), why);
            assertTrue(why.contains("another program listens there"), why);
            listener.requireOpen();
            new Listener("0.0.0.0", taken.getLocalPort()).requireOpen();
        }
    }

    @Test
    void aPortThatNobodyHasIsFreeAndNotOpen() throws IOException {
        var port = left();
        var listener = new Listener("127.0.0.1", port);
        listener.requireFree();
        assertTrue(refusal(listener::requireOpen).contains("does not listen on port " + port));
        assertTrue(refusal(() -> new Listener("192.0.2.1", port).requireFree()).contains("PORTAL_PORT"));
    }

    private static int left() throws IOException {
        try (var left = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return left.getLocalPort();
        }
    }

    @Test
    void aFolderIsMadeForItsOwnerAlone() throws IOException {
        var data = Folders.own(Setting.DATA_FOLDER, folder.resolve("a/data"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        var log = Folders.own(Setting.LOG_FOLDER, folder.resolve("log"));
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
        assertEquals(data, Folders.requirePrograms(data));
        try (var left = Files.list(data)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anAccountWithoutANameHasItsFoldersToo() throws IOException {
        var name = System.setProperty("user.name", "?");
        try {
            var data = Folders.own(Setting.DATA_FOLDER, folder.resolve("data"));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
            var properties = new Properties();
            properties.setProperty(Settings.HOME, folder.toString());
            var backups = new BackingUp(Settings.of(properties, Map.of()), new Console());
            assertTrue(refusal(backups::make).contains("There is no embedded database"));
        } finally {
            System.setProperty("user.name", name);
        }
    }

    @Test
    void aFolderThatCannotBeOneIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var why = refusal(() -> Folders.own(Setting.DATA_FOLDER, file.resolve("data")));
        assertTrue(why.contains(file + "/data cannot be written"), why);
        assertTrue(why.contains("PORTAL_DATA_DIR"), why);
    }

    @Test
    void allOfAFolderIsCopiedAndRemoved() throws IOException {
        var from = Files.createDirectories(folder.resolve("from/inner"));
        Files.writeString(from.resolve("a.txt"), "a");
        Folders.copy(folder.resolve("from"), folder.resolve("to"));
        var copy = folder.resolve("to/inner/a.txt");
        assertEquals("a", Files.readString(copy));
        assertEquals(Files.getLastModifiedTime(from.resolve("a.txt")), Files.getLastModifiedTime(copy));
        Folders.remove(folder.resolve("to"));
        assertTrue(Files.notExists(folder.resolve("to")));
    }

    @Test
    void whatARunLeftBehindIsSweptUnlessItStillRuns() throws IOException {
        var left = Files.createDirectories(folder.resolve("run-1"));
        Files.writeString(left.resolve("in-use.lock"), "");
        Files.writeString(left.resolve("kept"), "");
        Files.createDirectories(folder.resolve("other"));
        var work = WorkFolder.in(folder);
        assertTrue(Files.notExists(left));
        assertTrue(Files.exists(folder.resolve("other")));
        assertEquals(folder, work.path().getParent());
        assertTrue(Files.isDirectory(work.folder("tmp")));
        assertEquals(work.path().resolve("tmp"), work.folder("tmp"));
    }

    @Test
    void whereThereIsNothingToMoveNothingIsMoved() {
        var properties = new Properties();
        properties.setProperty(Settings.HOME, folder.toString());
        var embedded = new Moving(Settings.of(properties, Map.of()), new Console());
        assertTrue(refusal(() -> embedded.to(Target.POSTGRESQL)).contains("names no PostgreSQL"));
        var settings = Settings.of(properties, Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1/portal",
                "PORTAL_DB_USER", "portal", "PORTAL_DB_PASSWORD", "portal"));
        assertTrue(refusal(() -> new Moving(settings, new Console()).to(Target.POSTGRESQL))
                .contains("There is no embedded database"));
    }

    @Test
    void anAddressOfADatabaseNamesItsMachines() {
        var address = DatabaseAddress.of("jdbc:postgresql://one:5432,two/portal?a=b&sslmode=require");
        assertEquals(List.of("one", "two"), address.hosts());
        assertEquals(List.of("a=b", "sslmode=require"), address.words());
        assertEquals(List.of("require"), address.modes());
        assertFalse(address.isHere());
        assertFalse(address.isWeak());
        assertTrue(DatabaseAddress.of("jdbc:postgresql://one/portal?SSLMODE=prefer").isWeak());
        assertTrue(DatabaseAddress.of("jdbc:postgresql:?sslmode=prefer").isWeak());
        assertTrue(DatabaseAddress.of("jdbc:postgresql:portal").isHere());
        assertTrue(DatabaseAddress.of("jdbc:postgresql://127.0.0.1/portal").isHere());
        assertEquals(List.of(), DatabaseAddress.of("jdbc:postgresql:///portal").hosts());
    }

    @Test
    void theWayToADatabaseIsProtectedUnlessSomebodySaysHow() {
        assertEquals("jdbc:postgresql://one/p?sslmode=verify-full",
                DatabaseAddress.of("jdbc:postgresql://one/p").protectedBy("required"));
        assertEquals("jdbc:postgresql://one/p?a=b&sslmode=disable",
                DatabaseAddress.of("jdbc:postgresql://one/p?a=b").protectedBy("none"));
        var said = "jdbc:postgresql://one/p?sslmode=verify-ca";
        assertEquals(said, DatabaseAddress.of(said).protectedBy("none"));
    }

    @Test
    void theNearestWordIsOffered() {
        var words = List.of("portal.port", "portal.listen", "portal.sample");
        assertEquals("portal.listen", Nearest.to("PORTAL_LISTN", words).orElseThrow());
        assertEquals("portal.port", Nearest.to("portal.prot", words).orElseThrow());
        assertTrue(Nearest.to("something.else", words).isEmpty());
        assertEquals(3, Nearest.distance("kitten", "sitting"));
        assertEquals(3, Nearest.distance("", "abc"));
        assertEquals(0, Nearest.distance("abc", "abc"));
    }
}
