package org.practiceportal.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package, installed with dpkg itself into a folder that stands for a machine's root. */
class DebianPackageIT {

    private static final String SETTINGS = "etc/practice-portal/portal.properties";
    private static final String DATA = "var/lib/practice-portal/portal.sqlite";
    private static final String PLUGIN = "var/lib/practice-portal/plugins/notices.jar";
    @TempDir
    static Path parts;
    @TempDir
    Path folder;
    private Path root;

    @BeforeAll
    static void takeApart() {
        Command.run("dpkg-deb", "-R", Built.debianPackage().toString(), parts.toString()).output();
        Command.run("sh", "-c", "rm -r '" + parts + "'/usr/share/practice-portal/lib/p*").output();
    }

    @BeforeEach
    void makeRoot() throws IOException {
        root = folder.resolve("root");
        for (var needed : List.of("var/lib/dpkg/info", "var/lib/dpkg/updates", "etc")) {
            Files.createDirectories(root.resolve(needed));
        }
        Files.createFile(root.resolve("var/lib/dpkg/status"));
        Files.createFile(folder.resolve("owners"));
    }

    /** As root, as far as dpkg can tell; who owns what afterwards is remembered beside the root. */
    private Command dpkg(String action, String what) {
        return Command.run(folder, Map.of("PATH", System.getenv("PATH") + ":/usr/sbin:/sbin"),
                List.of("fakeroot", "-i", "owners", "-s", "owners", "--", "dpkg", "--root=" + root,
                        "--force-script-chrootless", "--force-depends", "--force-confold", "--force-unsafe-io", action,
                        what));
    }

    /** Rights, user and group of a file. */
    private String rightsOf(String file) {
        return Command.run(folder, Map.of(), List.of("fakeroot", "-i", "owners", "--", "stat", "-c", "%a %u:%g",
                root.resolve(file).toString())).output().strip();
    }

    /** The package without its large parts, as another version of it. */
    private String small(String version) throws IOException {
        var control = parts.resolve("DEBIAN/control");
        Files.writeString(control, Files.readString(control).replaceFirst("(?m)^Version: .*", "Version: " + version));
        Files.writeString(parts.resolve(SETTINGS), "# made for " + version + "\n");
        var deb = folder.resolve(version + ".deb").toString();
        Command.run("dpkg-deb", "--root-owner-group", "-Znone", "-b", parts.toString(), deb).output();
        return deb;
    }

    private void work() throws IOException {
        Files.writeString(root.resolve(SETTINGS), "portal.db.password=of the practice\n");
        Files.writeString(root.resolve(DATA), "of the practice");
        Files.writeString(root.resolve(PLUGIN), "of the practice");
    }

    private void assertKept(String... files) throws IOException {
        for (var file : files) {
            assertTrue(Files.readString(root.resolve(file)).contains("of the practice"), file);
        }
    }

    @Test
    void lintianFindsNoError() {
        var judged = Command.run("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0",
                Built.debianPackage().toString());
        assertEquals(0, judged.code(), judged.said());
    }

    @Test
    void aFirstInstallationMakesItsUserAndKeepsPasswordsFromOthers() throws IOException {
        var said = dpkg("--install", small("1.0")).output();

        assertTrue(said.contains("systemctl enable --now practice-portal"), said);
        var user = Files.readString(root.resolve("etc/passwd")).replaceFirst("(?s).*practice-portal:[^:]*:([0-9]+):.*",
                "$1");
        var group = Files.readString(root.resolve("etc/group")).replaceFirst("(?s).*practice-portal:[^:]*:([0-9]+):.*",
                "$1");
        assertFalse(user.equals("0"), user);
        assertEquals("640 0:" + group, rightsOf(SETTINGS));
        assertEquals("700 " + user + ":" + group, rightsOf("var/lib/practice-portal"));
        assertEquals("750 0:" + group, rightsOf("var/lib/practice-portal/plugins"));
        assertEquals("750 " + user + ":" + group, rightsOf("var/log/practice-portal"));
        assertEquals("755 0:0", rightsOf("usr/share/practice-portal/bin/portal"));
        assertEquals("644 0:0", rightsOf("usr/share/practice-portal/lib/java.options"));
        assertTrue(Files.readString(root.resolve("usr/lib/systemd/system/practice-portal.service"))
                .contains("ExecStart=/usr/share/practice-portal/bin/portal\n"));
        // The places that the program knows lead to Debian's.
        assertEquals("/etc/practice-portal",
                Files.readSymbolicLink(root.resolve("usr/share/practice-portal/conf")).toString());
        assertEquals("/var/lib/practice-portal",
                Files.readSymbolicLink(root.resolve("usr/share/practice-portal/data")).toString());
    }

    @Test
    void anUpgradeKeepsSettingsDataAndPlugins() throws IOException {
        dpkg("--install", small("1.0")).output();
        var rights = rightsOf(SETTINGS);
        work();
        dpkg("--install", small("1.1")).output();

        assertKept(SETTINGS, DATA, PLUGIN);
        assertEquals(rights, rightsOf(SETTINGS));
        assertEquals("# made for 1.1\n", Files.readString(root.resolve(SETTINGS + ".dpkg-dist")));
        assertEquals(rights, rightsOf(SETTINGS + ".dpkg-dist"));
    }

    @Test
    void neitherRemovingNorPurgingTakesWhatThePracticeKeeps() throws IOException {
        dpkg("--install", small("1.0")).output();
        work();

        dpkg("--remove", "practice-portal").output();
        assertKept(SETTINGS, DATA, PLUGIN);
        assertFalse(Files.exists(root.resolve("usr/share/practice-portal")));
        assertFalse(Files.exists(root.resolve("var/cache/practice-portal")));

        var said = dpkg("--purge", "practice-portal").output();
        assertKept(DATA, PLUGIN);
        assertTrue(said.contains("is still in /var/lib/practice-portal"), said);
        assertFalse(Files.exists(root.resolve("etc/practice-portal")));
        assertFalse(Files.exists(root.resolve("var/log/practice-portal")));
    }
}
