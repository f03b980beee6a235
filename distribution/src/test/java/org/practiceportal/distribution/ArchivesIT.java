package org.practiceportal.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archives, read with the programs that an operator uses. */
class ArchivesIT {

    private static final String TAR = Built.archive(".tar.gz").toString();

    @Test
    void everythingThatAnOperatorNeedsIsThere() {
        var names = Command.run("tar", "-tzf", TAR).lines();
        for (var name : List.of("bin/portal", "bin/portal.cmd", "conf/portal.properties", "lib/java.options",
                "lib/payara-micro.jar", "lib/portal/WEB-INF/web.xml", "plugins/README.txt", "LICENSE", "NOTICE",
                "README.txt", "systemd/practice-portal.service", "docker/Dockerfile", "docker/compose.yaml",
                "docker/nginx.conf")) {
            assertTrue(names.contains(Built.NAME + "/" + name), name);
        }
        assertEquals(List.of(), names.stream().filter(name -> !name.startsWith(Built.NAME + "/")).toList());
        assertEquals(List.of(), names.stream().filter(name -> name.matches("[^/]+/(data|logs|work)/.*")).toList());
    }

    @Test
    void bothArchivesHoldTheSame() {
        assertEquals(files("tar", "-tzf", TAR), files("unzip", "-Z1", Built.archive(".zip").toString()));
    }

    private static Set<String> files(String... command) {
        return Command.run(command).lines().stream().filter(name -> !name.endsWith("/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingInThemDependsOnWhoPackedThem() {
        // As in: -rw-r--r-- root/root 123 2026-11-01 00:00 name
        var kinds = Command.run("sh", "-c", "TZ=UTC tar --full-time -tvzf '" + TAR + "'").lines().stream()
                .map(line -> line.replaceFirst(" +[0-9]+ ", " ").replaceFirst(" [^ ]+/bin/portal$", " executable")
                        .replaceFirst(" practice-portal-[^ ]*$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        var made = " root/root " + System.getProperty("timestamp").replace("T", " ").replace("Z", "");
        assertEquals(
                new TreeSet<>(List.of("-rw-r--r--" + made, "drwxr-xr-x" + made, "-rwxr-xr-x" + made + " executable")),
                kinds);
        var zip = Command.run("unzip", "-Z", Built.archive(".zip").toString(), Built.NAME + "/bin/*").output();
        assertTrue(zip.contains("-rwxr-xr-x"), zip);
        assertTrue(zip.contains("-rw-r--r--"), zip);
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() throws IOException {
        var notice = Files.readString(Built.folder().resolve("NOTICE"));
        var words = List.of(notice.split("[\\s,]+"));
        try (var libraries = Files.list(Built.folder().resolve("lib/portal/WEB-INF/lib"))) {
            var unnamed = libraries.map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
                    .filter(name -> !words.contains(name) && !name.startsWith("portal-")).toList();
            assertEquals(List.of("agreements"), unnamed);
        }
        assertTrue(notice.contains("in agreements.jar"));
    }

    @Test
    void windowsReadsItsScriptWithItsLineEnds() throws IOException {
        var script = Files.readString(Built.folder().resolve("bin/portal.cmd"));
        assertTrue(script.lines().count() > 20);
        assertEquals(script.lines().count(), script.split("\r\n").length);
    }

    @Test
    void whatTheContainerIsMadeOfIsThere() throws IOException {
        var copied = Files.readAllLines(Built.folder().resolve("docker/Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ")).flatMap(line -> {
                    var words = List.of(line.split(" "));
                    return words.subList(1, words.size() - 1).stream();
                }).toList();
        assertTrue(copied.contains("lib"), copied.toString());
        for (var name : copied) {
            assertTrue(Files.exists(Built.folder().resolve(name)), name);
        }
    }

    /** The commands of the operators' guide, as they stand there: beside the old version, and over it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theWaysOfUpgradingThatAreWrittenDownKeepWhatIsTheOperators(int way, @TempDir Path folder) throws IOException {
        var guide = Files.readString(Path.of("../docs/for-operators/upgrade.md"));
        var commands = guide.split("```sh\n")[way].replaceFirst("(?s)```.*", "");
        assertTrue(commands.contains("tar -xzf"), commands);
        var old = folder.resolve("practice-portal-0.9");
        var kept = List.of("conf/portal.properties", "plugins/notices.jar", "data/database/portal.sqlite");
        for (var file : Stream.concat(kept.stream(), Stream.of("lib/portal/WEB-INF/lib/agreements-0.9.jar")).toList()) {
            Files.createDirectories(old.resolve(file).getParent());
            Files.writeString(old.resolve(file), "of before");
        }
        Files.createSymbolicLink(folder.resolve("practice-portal"), Path.of("practice-portal-0.9"));
        var archive = Files.createSymbolicLink(folder.resolve(Built.NAME + ".tar.gz"), Built.archive(".tar.gz"));

        Command.run(folder, Map.of("OLD", "0.9", "NEW", System.getProperty("project.version")),
                List.of("sh", "-eu", "-c", commands)).output();
        Files.delete(archive);

        var program = folder.resolve("practice-portal");
        for (var file : kept) {
            assertEquals("of before", Files.readString(program.resolve(file)), file);
        }
        assertFalse(Files.exists(program.resolve("lib/portal/WEB-INF/lib/agreements-0.9.jar")));
        assertTrue(Files.isExecutable(program.resolve("bin/portal")));
        assertTrue(Files.exists(program.resolve("plugins/README.txt")));
    }
}
