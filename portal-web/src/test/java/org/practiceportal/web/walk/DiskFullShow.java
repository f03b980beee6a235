package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practiceportal.database.EmbeddedDatabase;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.Visitor;

/** The embedded database on a small disk that is full for a moment, again and again. */
@OwnPortals
class DiskFullShow {

    private static final Map<String, String> SETTINGS = Map.of("portal.sample", "true");
    /** What is left of the disk, in bytes: the tear falls elsewhere each time. */
    private static final int[] LEFT = {0, 20_000, 90_000, 0};
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Said SAID = new Said(Locale.ENGLISH);

    private final Path folder = Folders.fresh("disk-full");
    private final Path data = folder.resolve("data");
    private PortalServer portal;
    private int acknowledged;

    @Test
    void losesNothingThatWasAcknowledgedAndSaysWhatIsNotSaved() throws Exception {
        Files.createDirectories(data);
        try (var small = PortalServer.restarted(folder, PortalServer.PROGRAM, SETTINGS, onDiskOfItsOwn())) {
            portal = small;
            var eli = portal.visitor().signIn("eli@example.org");
            acknowledged++;
            var sign = signing(eli);
            for (var left : LEFT) {
                leave(left);
                var refused = eli.post(sign);
                if (refused.statusCode() == 503) {
                    assertTrue(refused.body().contains(SAID.portal("away.ready")), refused.body());
                    assertTrue(refused.body().contains("value=\"Eli S"), refused.body());
                }
                signInUntilItIsRefused();
                assertEquals(503, portal.visitor().get("/health/ready").statusCode());
                free();
                awaitReady();
            }
            assertEquals(302, eli.post(sign).statusCode());
            assertEquals(302, signIn());
            new ProcessBuilder("kill", "-STOP", Long.toString(portal.pid())).start().waitFor();
            Folders.copy(inside(data), Folders.emptied(folder.resolve("left")));
            portal.kill();
        }
        Folders.copy(folder.resolve("left"), Folders.emptied(data));
        requireEverythingAcknowledged();
        try (var again = PortalServer.restarted(folder, PortalServer.PROGRAM, SETTINGS)) {
            var mine = again.visitor().signIn("eli@example.org").get("/agreements/reading/mine.xhtml").body();
            assertTrue(mine.contains("/files/agreements/copy/"), mine);
            portal = again;
            whileSomebodyElseWrites(() -> assertEquals(503, signIn()));
            assertEquals(302, signIn());
        }
    }

    /** The way to one that this machine lets us go: as root, or as one who is root in a space of their own. */
    private String[] onDiskOfItsOwn() throws IOException, InterruptedException {
        for (var way : List.of(List.of("unshare", "--mount"), List.of("unshare", "--mount", "--map-root-user"))) {
            var command = new ArrayList<>(way);
            command.addAll(List.of("sh", "-c", "mount -t tmpfs -o size=24m,mode=700 tmpfs \"$0\" && exec \"$@\"",
                    data.toAbsolutePath().toString()));
            var tried = new ArrayList<>(command);
            tried.add("true");
            if (new ProcessBuilder(tried).start().waitFor() == 0) {
                return command.toArray(String[]::new);
            }
        }
        throw new IllegalStateException("A disk of its own takes the right to mount one.");
    }

    /** As the portal sees it. */
    private Path inside(Path file) {
        return Path.of("/proc/" + portal.pid() + "/root" + file.toAbsolutePath());
    }

    private void leave(int bytes) throws IOException {
        var filler = inside(data).resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            var block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // It is full.
            try (var cut = FileChannel.open(filler, StandardOpenOption.WRITE)) {
                cut.truncate(Math.max(0, cut.size() - bytes));
            }
        }
    }

    private void free() throws IOException {
        Files.delete(inside(data).resolve("filler"));
    }

    private static Form signing(Visitor eli) {
        var open = eli.get("/agreements/reading/mine.xhtml").body()
                .replaceFirst("(?s).*welcome\\.xhtml\\?i=([0-9a-f-]{36}).*", "$1");
        var consent = "/agreements/reading/consent.xhtml?i=" + open;
        eli.post(Form.called("consent", eli.get(consent).body()).press("consent:agree"));
        return Form.with("text", eli.get("/agreements/reading/sign.xhtml?i=" + open).body())
                .fill("name", "Eli Sørensen").press();
    }

    /** For longer than anybody waits who wants to write as well. */
    private void whileSomebodyElseWrites(Runnable act) throws SQLException {
        try (var other = EmbeddedDatabase.open(EmbeddedDatabase.url(data.resolve("database/portal.sqlite")));
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("delete from portal_sign_in_attempts");
            act.run();
            other.rollback();
        }
    }

    private int signIn() {
        var visitor = portal.visitor();
        var page = visitor.get("/signin.xhtml");
        if (page.statusCode() == 503) {
            return 503;
        }
        var status = visitor.post(Form.with("password", page.body()).fillTyped("text|email", Persona.CLIENT.email())
                .fillTyped("password", Visitor.PASSPHRASE).press()).statusCode();
        if (status == 302) {
            acknowledged++;
        }
        return status;
    }

    private void signInUntilItIsRefused() {
        for (int i = 0; i < 200; i++) {
            if (signIn() != 302) {
                return;
            }
        }
        throw new AssertionError("The disk is never full.");
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + SOON.toNanos();
        while (portal.visitor().get("/health/ready").statusCode() != 200) {
            assertTrue(System.nanoTime() < end, portal.log());
            Thread.sleep(100);
        }
    }

    private void requireEverythingAcknowledged() throws SQLException {
        var copy = Folders.fresh("disk-full-copy");
        Folders.copy(data, copy);
        try (var connection = EmbeddedDatabase.open(EmbeddedDatabase.url(copy.resolve("database/portal.sqlite")))) {
            assertTrue(AuditTable.signedIn(connection) >= acknowledged,
                    AuditTable.signedIn(connection) + " rows of " + acknowledged + " acknowledged");
            assertEquals("1", asked(connection, "select count(*) from agreements_acknowledgement k join"
                    + " agreements_invitation i on i.id = k.invitation_id join portal_account a on a.id = i.client_id"
                    + " where a.email = 'eli@example.org'"));
            assertEquals("ok", asked(connection, "pragma integrity_check"));
        }
    }

    private static String asked(Connection connection, String question) throws SQLException {
        try (var ask = connection.createStatement(); var answer = ask.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
