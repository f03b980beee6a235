package org.practiceportal.web.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.load.CrowdedPortal.FORM;
import static org.practiceportal.web.load.CrowdedPortal.PAGE;
import static org.practiceportal.web.load.CrowdedPortal.PARTS;
import static org.practiceportal.web.load.CrowdedPortal.VERIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.Visitor;

/**
 * What is done to the portal at its shipped heap, and how it takes it: {@code mvn -Pload verify}. The figures are in
 * {@code target/load.md}.
 */
@OwnPortals
class LoadShow {

    private static final long PATIENCE_MILLISECONDS = 2000;
    private static final Path TABLE = Path.of("target", "load.md");

    @RegisterExtension
    static final CrowdedPortal PORTAL = new CrowdedPortal("load");

    private static Heap heap;

    @BeforeAll
    static void warmUp() throws IOException {
        heap = new Heap(PORTAL.pid());
        Files.writeString(TABLE,
                "| what was done | answers | slowest sign-in page | live heap before, after |\n|---|---|---|---|\n");
        for (int i = 0; i < 50; i++) {
            PORTAL.visitor().signIn(Persona.THERAPIST.email()).get(PAGE);
        }
    }

    /** Does it while somebody wants to sign in; afterwards the portal is as well as before. */
    private static void show(String what, Callable<Map<Integer, Integer>> act) throws Exception {
        var before = heap.liveMegabytes();
        var probe = PORTAL.probe();
        Map<Integer, Integer> answers;
        try (probe) {
            answers = act.call();
        }
        var maya = PORTAL.visitor().signIn(Persona.THERAPIST.email());
        assertEquals(200, maya.get(PAGE).statusCode());
        // What belongs to connections goes when the server has noticed that they are closed.
        var after = heap.liveMegabytes();
        for (int i = 0; i < 12 && after - before > 10; i++) {
            Thread.sleep(5000);
            after = heap.liveMegabytes();
        }
        Files.writeString(TABLE, String.format(Locale.ROOT, "| %s | %s | %.1f s of %d | %d, %d MB |\n", what, answers,
                probe.slowestMilliseconds() / 1000.0, probe.asked(), before, after),
                java.nio.file.StandardOpenOption.APPEND);
        assertEquals(0, probe.refused(), "times without the sign-in page");
        assertTrue(probe.slowestMilliseconds() < PATIENCE_MILLISECONDS, probe.slowestMilliseconds() + " ms");
        assertTrue(after - before <= 10, "live heap from " + before + " to " + after + " MB");
    }

    @Test
    void uploads() throws Exception {
        var file = file(900_000);
        show("2,000 files of 0.9 MB from visitors to the public check",
                () -> Crowd.act(2000, 16, PORTAL.strangers().posts(VERIFY, PARTS, file)));
        show("2,000 files of 0.9 MB from visitors to the sign-in page",
                () -> Crowd.act(2000, 16, PORTAL.strangers().posts("/signin.xhtml", PARTS, file)));
        show("2,000 files of 0.9 MB from a therapist",
                () -> Crowd.act(2000, 16,
                        PORTAL.people().posts("/agreements/policy/file.xhtml?language=en", PARTS, file)));
    }

    @Test
    void smallParts() throws Exception {
        var parts = ("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(200_000) + "--x--\r\n")
                .getBytes(US_ASCII);
        show("8 forms of 200,000 small parts", () -> Crowd.act(8, 8, PORTAL.strangers().posts(VERIFY, PARTS, parts)));
    }

    @Test
    void largeForms() throws Exception {
        var form = new byte[19_000_000];
        Arrays.fill(form, (byte) 'a');
        form[1] = '=';
        show("24 forms of 19 MB at once from visitors",
                () -> Crowd.act(24, 24, PORTAL.strangers().posts("/signin.xhtml", FORM, form)));
        show("24 forms of 19 MB at once from a therapist",
                () -> Crowd.act(24, 24, PORTAL.people().posts("/account.xhtml", FORM, form)));
        show("24 files of 19 MB at once to the public check",
                () -> Crowd.act(24, 24, PORTAL.strangers().posts(VERIFY, PARTS, file(19_000_000))));
        var largest = Arrays.copyOf(form, 1_000_000);
        show("200 forms of 1 MB, 50 at once, from a therapist",
                () -> Crowd.act(200, 50,
                        PORTAL.people().posts("/agreements/policy/edit.xhtml?language=en", FORM, largest)));
    }

    @Test
    void slowOnes() throws Exception {
        show("1,000 slow bodies", () -> Crowd.act(1000, 1000, PORTAL.strangers().trickles("/signin.xhtml", 30)));
        show("1,000 slow headers", () -> Crowd.act(1000, 1000, PORTAL.strangers().tricklesHeaders(30)));
        show("1,000 who read slowly", () -> Crowd.act(1000, 1000, PORTAL.people().asksAndDoesNotRead(PAGE, 20)));
    }

    @Test
    void readers() throws Exception {
        show("1,000 readers at once of one page", () -> Crowd.act(1000, 1000, PORTAL.people().reads(PAGE)));
    }

    @Test
    void signIns() throws Exception {
        var page = PORTAL.visitor().get("/signin.xhtml").body();
        var calls = new ArrayList<Form>();
        for (var who : List.of(Persona.CLIENT, Persona.THERAPIST, Persona.OTHER_CLIENT, Persona.OWNER)) {
            calls.add(Form.with("password", page).fillTyped("text|email", who.email())
                    .fillTyped("password", Visitor.PASSPHRASE).press());
        }
        var random = new Random(1);
        show("100 sign-ins at once",
                () -> Crowd.act(100, 100, () -> PORTAL.visitor().post(calls.get(random.nextInt(4))).statusCode()));
    }

    private static byte[] file(int length) {
        var head = "--x\r\nContent-Disposition: form-data; name=\"verify\"\r\n\r\nverify\r\n--x\r\nContent-Disposition: form-data; "
                + "name=\"verify:file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        var file = Arrays.copyOf(head.getBytes(US_ASCII), head.length() + length + 9);
        System.arraycopy("\r\n--x--\r\n".getBytes(US_ASCII), 0, file, file.length - 9, 9);
        return file;
    }
}
