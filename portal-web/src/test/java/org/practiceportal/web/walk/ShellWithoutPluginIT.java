package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Wire;

/** The shell is a portal of its own: without the plugin's jar there is only less to do in it. */
@OwnPortals
class ShellWithoutPluginIT {

    private static PortalServer portal;

    @BeforeAll
    static void start() throws IOException {
        var program = Folders.fresh("shell-alone-program");
        Folders.copy(PortalServer.PROGRAM.resolve("lib/portal"),
                Files.createDirectories(program.resolve("lib/portal")));
        takePluginOut(program.resolve("lib/portal"));
        portal = PortalServer.started("shell-alone", program, Map.of("portal.sample", "true"));
    }

    private static void takePluginOut(Path application) throws IOException {
        try (var jars = Files.newDirectoryStream(application.resolve("WEB-INF/lib"), "agreements-*.jar")) {
            var jar = jars.iterator().next();
            Files.delete(jar);
        }
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void peopleSignIn() {
        var today = portal.visitor().signIn("maya@example.org").get("/today.xhtml");
        assertEquals(200, today.statusCode());
        assertTrue(today.body().contains("Dr. Maya Lindqvist"), today.body());
    }

    @Test
    void theMenuHasNothingOfThePlugin() {
        var today = portal.visitor().signIn("maya@example.org").get("/today.xhtml");
        assertTrue(today.body().contains("/today.xhtml"), today.body());
        assertFalse(today.body().contains("/agreements/"), today.body());
    }

    @Test
    void thePluginsPagesAreNotThere() {
        assertEquals(404, portal.visitor().signIn("maya@example.org").get("/agreements/policy/list.xhtml")
                .statusCode());
    }

    @Test
    void nobodyWritesALineIntoTheLog() {
        var forged = "%0d%0a[SEVERE]%20forged%1b[31m";
        for (var path : List.of("/signin.xhtml" + forged, "/signin.xhtml?from=" + forged,
                "/error/500.xhtml?failure=" + forged,
                "/files/" + forged)) {
            Wire.send(portal.address(), "GET " + path + " HTTP/1.1", "Host: " + portal.address().getAuthority(),
                    "User-Agent: " + forged, "Cookie: SID=" + forged, "Accept-Language: en-x-'+alert(1)+'");
        }
        portal.visitor().signIn("\r\n[SEVERE] forged@example.org", "x\r\n[SEVERE] forged");
        assertFalse(portal.log().lines().anyMatch(line -> line.startsWith("[SEVERE] forged")), portal.log());
        assertFalse(portal.log().contains("\u001B[31m"), portal.log());
    }

    @Test
    void nothingWentWrongAtTheStart() {
        assertFalse(portal.log().contains("SEVERE"), portal.log());
    }
}
