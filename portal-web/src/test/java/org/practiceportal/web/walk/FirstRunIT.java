package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.database.Ports;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.harness.Wire;

/** An empty portal, from the console's one-time code to its first owner. */
@OwnPortals
class FirstRunIT {

    private static final String PASSPHRASE = "four plain words together";

    private static PortalServer portal;
    private static Visitor owner;
    private static URI figures;

    @BeforeAll
    static void start() {
        figures = URI.create("http://127.0.0.1:" + Ports.free());
        portal = PortalServer.started("first-run", PortalServer.PROGRAM,
                Map.of("portal.metrics.port", Integer.toString(figures.getPort()), "portal.log.format", "json"));
        owner = portal.visitor();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String code() {
        var code = Pattern.compile("One-time code: (\\S+)").matcher(portal.console());
        assertTrue(code.find(), portal.log());
        return code.group(1);
    }

    private static Form filled(String code) {
        return Form.with("password", owner.follow("/signin.xhtml").body()).fill("code", code)
                .fill("practice", "Haus am Park").fill("name", "Nora Keller").fill("email", "nora@example.org")
                .fillTyped("password", PASSPHRASE).press();
    }

    @Test
    void theConsoleSaysLittleAndTheCodeLast() {
        assertTrue(portal.console().lines().count() <= 15, portal.console());
        assertEquals("One-time code: " + code(), portal.console().lines().reduce((before, last) -> last).orElseThrow());
    }

    @Test
    void theLogIsOneObjectALineAndHasNoCode() throws IOException {
        var log = Files.readString(portal.folder().resolve("logs/portal.0.log"));
        assertFalse(log.contains(code()), log);
        log.lines().forEach(line -> assertTrue(line.startsWith("{\"time\":\"") && line.endsWith("\"}"), line));
    }

    @Test
    void tellsThatItLivesAndServes() {
        for (var path : List.of("/health/live", "/health/ready")) {
            var answer = portal.visitor().get(path);
            assertEquals(200, answer.statusCode());
            assertEquals("{\"status\":\"UP\"}", answer.body());
            assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
        }
    }

    /** The launcher opens the listener after the application is there. */
    @Test
    void theServersOwnAnswersHaveOurHeaders() {
        var answer = Wire.send(portal.address(), "GET / HTTP/1.1");
        assertEquals(400, Wire.status(answer));
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    }

    @Test
    void figuresAreOnAListenerOfTheirOwn() {
        var page = new Visitor(figures).get("/metrics");
        assertEquals(200, page.statusCode());
        for (var name : List.of("portal_database_up 1.0", "portal_mails_waiting ", "jvm_memory_used_bytes")) {
            assertTrue(page.body().contains(name), page.body());
        }
        assertEquals(302, portal.visitor().get("/metrics").statusCode());
    }

    @TestFactory
    Stream<DynamicTest> stepByStep() {
        return Stream.of(
                dynamicTest("every way leads to the first run",
                        this::everyWayLeadsToTheFirstRun),
                dynamicTest("a wrong code leaves everything as it was typed but the passphrase",
                        this::aWrongCodeLeavesEverythingAsItWasTypedButThePassphrase),
                dynamicTest("the code of the console sets the practice up",
                        this::theCodeOfTheConsoleSetsThePracticeUp),
                dynamicTest("afterwards the page is gone",
                        this::afterwardsThePageIsGone),
                dynamicTest("the passphrase is theirs",
                        this::thePassphraseIsTheirs),
                dynamicTest("the first day begins with a list",
                        this::theFirstDayBeginsWithAList),
                dynamicTest("what is published is read as a client, and nothing of it kept",
                        this::whatIsPublishedIsReadAsAClient),
                dynamicTest("without a mail server both halves are handed over",
                        this::withoutAMailServerBothHalvesAreHandedOver),
                dynamicTest("whoever needs no list puts it away",
                        this::whoeverNeedsNoListPutsItAway));
    }

    private void everyWayLeadsToTheFirstRun() {
        assertTrue(owner.get("/signin.xhtml").headers().firstValue("Location").orElse("").endsWith("first-run.xhtml"));
        assertTrue(owner.follow("/signin.xhtml").body().contains("data-zone=\"browser\""));
    }

    private void aWrongCodeLeavesEverythingAsItWasTypedButThePassphrase() {
        var again = owner.post(filled("WRONG-CODE-WRONG"));
        assertEquals(200, again.statusCode());
        var form = Form.with("password", again.body());
        assertEquals("Haus am Park", form.value("practice"));
        assertEquals("Nora Keller", form.value("name"));
        assertEquals("nora@example.org", form.value("email"));
        assertTrue(again.body().contains("data-zone=\"chosen\""), "the browser's zone must not replace it");
        assertFalse(again.body().contains(PASSPHRASE), again.body());
        assertTrue(again.body().contains("not the one on the console"), again.body());
    }

    private void theCodeOfTheConsoleSetsThePracticeUp() {
        var answer = owner.post(filled(code()));
        assertEquals(302, answer.statusCode(), answer.body());
        var today = owner.get("/today.xhtml");
        assertEquals(200, today.statusCode());
        assertTrue(today.body().contains("Nora Keller"), today.body());
        assertEquals("Haus am Park", Form.with("text", owner.get("/practice/edit.xhtml").body()).value("name"));
    }

    private void afterwardsThePageIsGone() {
        assertEquals(404, portal.visitor().get("/first-run.xhtml").statusCode());
    }

    private void thePassphraseIsTheirs() {
        assertEquals(302, portal.visitor().signIn("nora@example.org", PASSPHRASE).statusCode());
        assertEquals(200, portal.visitor().signIn("nora@example.org", "another one").statusCode());
    }

    private static String today() {
        return owner.get("/today.xhtml").body();
    }

    private void theFirstDayBeginsWithAList() {
        assertTrue(today().contains("0 of 6 done"), today());
        var mail = owner.get("/system/test-mail.xhtml").body();
        assertTrue(mail.contains("No mail server is set"), mail);
        assertFalse(mail.contains("Send me a mail"), mail);
        assertTrue(owner.get("/agreements/overview/clients.xhtml").body().contains("You hand over both"), "two halves");
    }

    private void whatIsPublishedIsReadAsAClient() {
        var publish = owner.get("/agreements/policy/publish.xhtml?language=en").body();
        owner.post(Form.called("f", publish).fill("name", "Nora Keller").press("f:publish"));
        assertTrue(today().contains("1 of 6 done"), today());
        var section = owner.get("/agreements/reading/try.xhtml?step=1").body();
        assertTrue(section.contains("I’ve read this") && section.contains("Nothing that you pick"), section);
        owner.post(Form.called("answer", section).fill("note", "Nobody keeps this."));
        var sections = Integer.parseInt(Pattern.compile("1 of (\\d+)").matcher(section).results().findFirst()
                .orElseThrow().group(1));
        var end = owner.get("/agreements/reading/try.xhtml?step=" + (sections + 1)).body();
        assertEquals(302, owner.post(Form.called("try", end).press()).statusCode());
        assertTrue(today().contains("2 of 6 done"), today());
        assertFalse(owner.get("/agreements/reading/try.xhtml?step=1").body().contains("Nobody keeps this."));
    }

    private void withoutAMailServerBothHalvesAreHandedOver() {
        var add = Form.called("f", owner.get("/agreements/overview/add.xhtml").body()).fill("name", "Ilse Brandt")
                .fill("email", "ilse@example.org").fill("door", "false").press("f:invite");
        var invited = owner.post(add).body();
        assertFalse(invited.contains("on its way"), invited);
        var link = Pattern.compile("secret-link\">" + portal.address() + "(/start\\.xhtml\\?k=[\\w-]{43})<")
                .matcher(invited);
        var code = Pattern.compile("secret-code\">([^<]+)<").matcher(invited);
        assertTrue(link.find() && code.find(), invited);
        var ilse = portal.visitor();
        var start = ilse.follow(link.group(1)).body();
        assertEquals(302, ilse.post(Form.called("start", start).fill("code", code.group(1)).press()).statusCode());
        assertEquals(200, ilse.get("/welcome.xhtml").statusCode());
        assertTrue(today().contains("3 of 6 done"), today());
    }

    private void whoeverNeedsNoListPutsItAway() {
        assertEquals(302, owner.post(Form.called("first", today()).press()).statusCode());
        assertFalse(today().contains("of 6 done"), today());
    }
}
