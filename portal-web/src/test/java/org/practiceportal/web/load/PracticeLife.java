package org.practiceportal.web.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;
import org.practiceportal.web.walk.ReadingSteps;

/** What people do with a portal on any day: each act begins with signing in, and ends with signing out. */
final class PracticeLife {

    private static final String OFFER = "/agreements/policy/edit.xhtml?language=en&topic=friendly";
    private static final Pattern COPY = Pattern.compile("/files/agreements/copy/[0-9a-f-]{36}\\.pdf");

    private final PortalServer portal;
    private final AtomicInteger clients = new AtomicInteger();
    private final AtomicInteger words = new AtomicInteger();

    PracticeLife(PortalServer portal) {
        this.portal = portal;
    }

    /** How many have signed so far. */
    int signed() {
        return clients.get();
    }

    /** A client who signed long ago reads, and downloads the copy. */
    void readsAndDownloads() {
        var jonas = portal.visitor().signIn(Persona.CLIENT.email());
        requireShown(jonas, "/today.xhtml", "/agreements/afterwards/find.xhtml", "/agreements/reading/mine.xhtml");
        requirePdf(jonas.download(copy(jonas)));
        leaves(jonas);
    }

    /** A therapist writes in the draft, and looks at it on paper. */
    void writes() {
        var tomas = portal.visitor().signIn(Persona.OTHER_THERAPIST.email());
        requireShown(tomas, "/agreements/overview/clients.xhtml", "/agreements/overview/agenda.xhtml");
        var page = tomas.get(OFFER.replace("=en", "=es")).body();
        requireSent(tomas, Form.called("t", page)
                .fill("words_input", "<p>Palabras " + words.incrementAndGet() + ".</p>").press("t:on"));
        requirePdf(tomas.download("/files/agreements/draft-es.pdf"));
        leaves(tomas);
    }

    /** The owner looks after the portal. */
    void looksAfter() {
        var ruth = portal.visitor().signIn(Persona.OWNER.email());
        requireShown(ruth, "/today.xhtml", "/system/state.xhtml", "/notification/outbox.xhtml", "/audit/list.xhtml",
                "/people/list.xhtml");
        leaves(ruth);
    }

    /** Somebody who has only the file asks whether it is genuine. */
    void checks() {
        var jonas = portal.visitor().signIn(Persona.CLIENT.email());
        var pdf = jonas.download(copy(jonas));
        leaves(jonas);
        var answer = portal.visitor().post(CrowdedPortal.VERIFY, CrowdedPortal.PARTS, upload(pdf));
        assertEquals(200, answer.statusCode());
    }

    /** A therapist takes somebody on, who reads everything and signs. */
    void signs() {
        var name = "Soak " + clients.get();
        var maya = portal.visitor().signIn(Persona.THERAPIST.email());
        var adding = maya.post(Form.called("f", maya.get("/agreements/overview/add.xhtml").body()).fill("name", name)
                .fill("email", "soak" + clients.get() + "@example.org").press("f:add"));
        var client = adding.headers().firstValue("Location").orElseThrow(() -> new AssertionError(adding.body()));
        var invited = maya.post(Form.called("invite", maya.follow(client).body()).fill("note", "See you.")
                .fill("door", "true").press("invite:invite")).body();
        leaves(maya);
        var somebody = portal.visitor();
        requireSent(somebody, Form.called("start", somebody.get("/start.xhtml").body())
                .fill("code", found("secret-code\">([^<]+)<", invited)).press());
        requireSent(somebody, Form.called("welcome", somebody.get("/welcome.xhtml").body())
                .fillTyped("password", "a passphrase for soaking").press());
        var invitation = ReadingSteps.invitation(somebody);
        ReadingSteps.readsAndConsents(somebody, invitation);
        assertEquals(302, ReadingSteps.sign(somebody, invitation, name));
        requirePdf(somebody.download(copy(somebody)));
        leaves(somebody);
        clients.incrementAndGet();
    }

    private static void requireShown(Visitor person, String... paths) {
        for (var path : List.of(paths)) {
            assertEquals(200, person.get(path).statusCode(), path);
        }
    }

    private static void requireSent(Visitor person, Form form) {
        var answer = person.post(form);
        assertEquals(302, answer.statusCode(), answer.body());
    }

    private static void requirePdf(byte[] file) {
        assertTrue(new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1).equals("%PDF-"),
                file.length + " bytes");
    }

    private static String copy(Visitor client) {
        return found("(" + COPY + ")", client.get("/agreements/reading/mine.xhtml").body());
    }

    private static void leaves(Visitor person) {
        requireSent(person, Form.called("leave", person.get("/account.xhtml").body()).press("leave:out"));
    }

    private static String found(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), pattern + " is not in\n" + page);
        return found.group(1);
    }

    private static byte[] upload(byte[] pdf) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"verify\"\r\n\r\nverify\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"verify:check\"\r\n\r\n\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"jakarta.faces.ViewState\"\r\n\r\nstateless\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"verify:file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(pdf);
        all.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }
}
