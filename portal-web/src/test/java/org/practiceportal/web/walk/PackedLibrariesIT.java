package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.PortalServer;

/** What comes with the portal is there because somebody decided so: neither by a test's needs nor by another jar's. */
class PackedLibrariesIT {

    private static final String FOLDER = "WEB-INF/lib/";
    private static final Pattern OWN = Pattern.compile("(agreements|portal-).*");
    private static final Pattern FOR_THE_CONTAINER = Pattern.compile("META-INF/(beans|faces-config|web-fragment)\\.xml"
            + "|META-INF/services/jakarta\\.(enterprise\\.inject\\.spi\\.Extension|servlet\\.ServletContainerInitializer)");

    @Test
    void theWarCarriesTheListedJarsAndNoOthers() throws IOException {
        var listed = Access.rows("libraries.csv").stream().map(List::getFirst);
        try (var war = new ZipFile(PortalServer.WAR.toFile())) {
            var packed = war.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER)).map(PackedLibrariesIT::withoutVersion);
            assertEquals(listed.sorted().collect(Collectors.joining("\n")),
                    packed.sorted().collect(Collectors.joining("\n")));
        }
    }

    /** The container looks through a jar for beans, components of Faces and the like, and finds some only where these files are. */
    @Test
    void theContainerGoesThroughNoJarThatHasNothingForIt() throws IOException {
        var expected = new TreeSet<String>();
        for (var jar : jars()) {
            var name = jar.getFileName().toString();
            if (!OWN.matcher(name).matches() && !hasSomethingForTheContainer(jar)) {
                // With its number, so that no plugin is meant that happens to begin with the same word.
                expected.add(name.replaceFirst("(-\\d+\\.).*", "$1*"));
            }
        }
        var deployment = Files.readString(PortalServer.PROGRAM.resolve("lib/portal/WEB-INF/payara-web.xml"));
        var excluded = Pattern.compile("<scanning-exclude>(.*?)</scanning-exclude>").matcher(deployment).results()
                .map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", expected), String.join("\n", excluded));
    }

    private static List<Path> jars() throws IOException {
        try (var jars = Files.list(PortalServer.PROGRAM.resolve("lib/portal/" + FOLDER))) {
            return jars.toList();
        }
    }

    private static boolean hasSomethingForTheContainer(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(ZipEntry::getName).anyMatch(entry -> FOR_THE_CONTAINER.matcher(entry).matches());
        }
    }

    private static String withoutVersion(String name) {
        return name.substring(FOLDER.length()).replaceFirst("-\\d.*\\.jar$", "");
    }
}
