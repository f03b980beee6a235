package org.practiceportal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server asks for doors of the JDK in its own manifest, which does not count when the launcher's jar is started. */
class ManifestTest {

    private static List<String> words(String list) {
        return Stream.of(list.strip().split("\\s+")).sorted().toList();
    }

    private static String property(String name) throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        return pom.substring(pom.indexOf("<" + name + ">") + name.length() + 2, pom.indexOf("</" + name + ">"));
    }

    @Test
    void opensWhatTheServerAsksFor() throws IOException {
        var server = Path.of(java.net.URI
                .create(PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (var jar = new JarFile(server.toFile())) {
            var asks = jar.getManifest().getMainAttributes();
            assertEquals(words(asks.getValue("Add-Opens")), words(property("server.opens")));
            assertEquals(words(asks.getValue("Add-Exports")), words(property("server.exports")));
        }
    }
}
