package org.practiceportal.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code bin/portal}, in every shell that is here; a small script stands for Java and repeats what it is told. */
class StartScriptIT {

    private static final String MISSING = "The portal does not start: it needs Java 21 or newer, and ";
    @TempDir
    Path folder;
    private Path program;

    /** Debian's shell and bash are on every machine that builds, the others on some. */
    static Stream<List<String>> shells() {
        var others = Stream.of(List.of("busybox", "sh"), List.of("ksh"), List.of("mksh"), List.of("yash"),
                List.of("zsh", "--emulate", "sh"));
        var here = others.filter(shell -> Command.run("sh", "-c", "command -v " + shell.getFirst()).code() == 0);
        return Stream.concat(Stream.of(List.of("dash"), List.of("bash"), List.of("bash", "--posix")), here);
    }

    @BeforeEach
    void unpackProgram() throws IOException {
        program = Files.createDirectories(folder.resolve("a practice's (own) $folder/Präxis 1.0"));
        for (var file : List.of("bin/portal", "lib/java.options")) {
            Files.createDirectories(program.resolve(file).getParent());
            Files.copy(Built.folder().resolve(file), program.resolve(file));
        }
    }

    private Path java(String home, String version) throws IOException {
        var java = Files.createDirectories(folder.resolve(home).resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion="1"' >&2
                    echo '%s' >&2
                else
                    printf '<%%s>\\n' "$@"
                    umask
                fi
                """.formatted(version));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return java.getParent().getParent();
    }

    private Command start(List<String> shell, Path script, Map<String, String> environment, String... arguments) {
        var words = new ArrayList<>(shell);
        words.add(script.toString());
        words.addAll(List.of(arguments));
        var all = new HashMap<>(Map.of("JAVA_HOME", "", "PORTAL_JAVA_OPTS", "", "CDPATH", "/:/usr:" + program));
        all.putAll(environment);
        return Command.run(folder, all, words);
    }

    private List<String> expected(String... between) {
        var lines = new ArrayList<>(List.of("<@" + program + "/lib/java.options>"));
        Stream.of(between).map(word -> "<" + word + ">").forEach(lines::add);
        lines.addAll(List.of("<-jar>", "<" + program + "/lib/portal-launcher.jar>"));
        return lines;
    }

    @Test
    void theScriptsHaveNothingThatShellcheckMinds() {
        for (var script : List.of("bin/portal", "docker/ready.sh")) {
            assertEquals("", Command.run("shellcheck", Built.folder().resolve(script).toString()).said());
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void javaGetsTheOptionsThenThoseOfTheOperatorThenTheWords(List<String> shell) throws IOException {
        var home = java("a java", "openjdk version \"21.0.5\" 2024-10-15");
        var environment = Map.of("JAVA_HOME", home.toString(), "PORTAL_JAVA_OPTS", "-Xmx1g  -Dany=*");

        var lines = start(shell, program.resolve("bin/portal"), environment, "two words", "@b", "").lines();

        var all = expected("-Xmx1g", "-Dany=*");
        all.addAll(List.of("<two words>", "<@b>", "<>", lines.getLast()));
        assertEquals(all, lines);
        assertTrue(lines.getLast().matches("0*77"), lines.getLast());
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theProgramIsFoundThroughLinks(List<String> shell) throws IOException {
        var home = Map.of("JAVA_HOME", java("java", "java version \"26-ea\"").toString());
        var current = Files.createSymbolicLink(folder.resolve("current"), folder.relativize(program));
        var absolute = Files.createSymbolicLink(folder.resolve("portal"), current.resolve("bin/portal"));
        Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("bin/start"), Path.of("../portal"));

        for (var way : List.of("current/bin/portal", "portal", "./portal", "bin/start", absolute.toString(),
                folder.relativize(program) + "/bin/portal")) {
            var lines = start(shell, Path.of(way), home).lines();
            assertEquals(expected(), lines.subList(0, 3), way);
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void anOldOrMissingJavaIsToldInOneSentence(List<String> shell) throws IOException {
        var script = program.resolve("bin/portal");
        var advice = " Install one, or name its folder in JAVA_HOME.\n";
        var old = java("old", "openjdk version \"17.0.15\" 2025-04-15").toString();
        var ancient = java("ancient", "java version \"1.8.0_402\"").toString();
        var mute = java("mute", "The operation couldn't be completed. Unable to locate a Java Runtime.").toString();

        assertRefused(MISSING + "JAVA_HOME is " + old + ", which is Java 17." + advice, shell, script, old);
        assertRefused(MISSING + "JAVA_HOME is " + ancient + ", which is Java 8." + advice, shell, script, ancient);
        assertRefused(MISSING + "JAVA_HOME is " + mute + ", which is something else." + advice, shell, script, mute);
        assertRefused("The portal does not start: JAVA_HOME is /nowhere, but there is no Java." + advice, shell, script,
                "/nowhere");
    }

    private void assertRefused(String sentence, List<String> shell, Path script, String home) {
        assertEquals(new Command(1, sentence), start(shell, script, Map.of("JAVA_HOME", home)));
    }

    @Test
    void theOptionsSuitTheJavaThatIsHere() {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var said = Command.run(java, "@" + Built.folder().resolve("lib/java.options"), "-XX:+PrintCommandLineFlags",
                "-XshowSettings:properties", "-version").output();

        assertFalse(said.toLowerCase(Locale.ROOT).contains("warning"), said);
        for (var setting : List.of("-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=50", "user.language = en",
                "user.timezone = UTC", "file.encoding = UTF-8", "java.awt.headless = true")) {
            assertTrue(said.contains(setting), setting);
        }
    }

    @Test
    void bothScriptsAskForTheJavaThatTheProgramIsMadeFor() throws IOException {
        var baseline = System.getProperty("java.baseline");
        assertTrue(Files.readString(Built.folder().resolve("bin/portal")).contains("needed=" + baseline + "\n"));
        assertTrue(Files.readString(Built.folder().resolve("bin/portal.cmd"))
                .contains("set \"NEEDED=" + baseline + "\"\r\n"));
    }
}
