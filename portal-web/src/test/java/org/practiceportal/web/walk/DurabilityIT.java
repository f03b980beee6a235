package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/**
 * The embedded database when the portal dies in the middle of its work. Each sign-in that was answered is a commit
 * that was acknowledged, and a row of the audit trail.
 */
@OwnPortals
class DurabilityIT {

    private static final Map<String, String> SETTINGS = Map.of("portal.sample", "true");
    private static final int ENOUGH = 25;
    private static final AtomicInteger ACKNOWLEDGED = new AtomicInteger();

    private static Path folder;
    private static long atStart;

    @BeforeAll
    static void signInUntilThePortalDies() throws InterruptedException {
        folder = Folders.fresh("durability");
        var portal = PortalServer.restarted(folder, PortalServer.PROGRAM, SETTINGS, "strace", "-f", "--seccomp-bpf",
                "-e", "trace=fsync,fdatasync", "-o", folder.resolve("syncs").toString());
        try (portal; var people = Executors.newFixedThreadPool(2)) {
            atStart = syncs();
            var enough = new CountDownLatch(ENOUGH);
            for (var persona : new Persona[]{Persona.CLIENT, Persona.OTHER_CLIENT}) {
                people.execute(() -> signInAgainAndAgain(portal, persona, enough));
            }
            assertTrue(enough.await(3, TimeUnit.MINUTES), "only " + ACKNOWLEDGED);
            portal.kill();
        }
    }

    private static void signInAgainAndAgain(PortalServer portal, Persona persona, CountDownLatch enough) {
        try {
            while (portal.visitor().signIn(persona.email(), Visitor.PASSPHRASE).statusCode() == 302) {
                ACKNOWLEDGED.incrementAndGet();
                enough.countDown();
            }
        } catch (UncheckedIOException e) {
            // The portal is dead; what it has answered is counted.
            return;
        }
    }

    private static long syncs() {
        try (var lines = Files.lines(folder.resolve("syncs"))) {
            return lines.filter(line -> line.contains("fsync(") || line.contains("fdatasync(")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as the dead portal has left them, in a copy: opening them would put them in order. */
    private static Connection whatIsLeft() throws SQLException {
        var copy = Folders.fresh("durability-copy");
        Folders.copy(folder.resolve("data"), copy);
        return EmbeddedDatabase.open(EmbeddedDatabase.url(copy.resolve("database/portal.sqlite")));
    }

    @Test
    void everyAcknowledgedCommitIsThere() throws SQLException {
        try (var connection = whatIsLeft()) {
            var there = AuditTable.signedIn(connection);
            assertTrue(there >= ACKNOWLEDGED.get(), there + " rows of " + ACKNOWLEDGED + " acknowledged");
            AuditTable.requireOnlyGrows(connection);
        }
    }

    @Test
    void everyCommitWasWrittenThroughToTheDisk() {
        assertTrue(syncs() - atStart >= ACKNOWLEDGED.get(),
                syncs() - atStart + " syncs for " + ACKNOWLEDGED + " commits");
    }

    @Test
    void thePortalStartsAgain() {
        try (var again = PortalServer.restarted(folder, PortalServer.PROGRAM, SETTINGS)) {
            assertEquals(200, again.visitor().signIn(Persona.THERAPIST.email()).get("/today.xhtml").statusCode());
        }
    }
}
