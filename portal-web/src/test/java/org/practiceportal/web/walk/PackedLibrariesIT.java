package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.PortalServer;

/** What comes with the portal is there because somebody decided so: neither by a test's needs nor by another jar's. */
class PackedLibrariesIT {

    private static final String FOLDER = "WEB-INF/lib/";

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

    private static String withoutVersion(String name) {
        return name.substring(FOLDER.length()).replaceFirst("-\\d.*\\.jar$", "");
    }
}
