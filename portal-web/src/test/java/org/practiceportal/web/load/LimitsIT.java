package org.practiceportal.web.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.web.load.CrowdedPortal.FORM;
import static org.practiceportal.web.load.CrowdedPortal.PAGE;
import static org.practiceportal.web.load.CrowdedPortal.PARTS;
import static org.practiceportal.web.load.CrowdedPortal.VERIFY;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.AtOnce;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.Persona;
import org.practiceportal.web.harness.Visitor;

/** Nobody knocks the portal over. The whole show is {@code LoadShow}; this is as much of it as each run can afford. */
@OwnPortals
class LimitsIT {

    /** On a machine that also runs the crowd, and other tests. Whoever is knocked over does not answer in half a minute. */
    private static final long PATIENCE_MILLISECONDS = 10_000;

    @RegisterExtension
    static final CrowdedPortal PORTAL = new CrowdedPortal("limits");

    private static void requireWell(Probe probe) {
        assertTrue(probe.asked() > 0, "nobody asked");
        assertEquals(0, probe.refused(), "times without the sign-in page, of " + probe.asked());
        assertTrue(probe.slowestMilliseconds() < PATIENCE_MILLISECONDS,
                "the sign-in page took " + probe.slowestMilliseconds() + " ms");
    }

    @Test
    void whoSendsSlowlyHoldsNobodyUp() {
        var probe = PORTAL.probe();
        try (probe) {
            Crowd.act(250, 250, PORTAL.strangers().trickles("/signin.xhtml", 5));
        }
        requireWell(probe);
    }

    @Test
    void whoReadsSlowlyHoldsNobodyUp() {
        var probe = PORTAL.probe();
        try (probe) {
            Crowd.act(250, 250, PORTAL.people().asksAndDoesNotRead(PAGE, 5));
        }
        requireWell(probe);
    }

    @Test
    void aCrowdOnOnePageWaitsItsTurnOrIsToldToComeBack() {
        var crowd = PORTAL.people();
        var probe = PORTAL.probe();
        Map<Integer, Integer> answers;
        try (probe) {
            answers = Crowd.act(300, 300, crowd.reads(PAGE));
        }
        requireWell(probe);
        assertTrue(Set.of(200, 503).containsAll(answers.keySet()) && answers.containsKey(200), answers.toString());
        assertEquals(Map.of(200, 1), Crowd.act(1, 1, crowd.reads(PAGE)));
    }

    @Test
    void whoFindsNoPlaceKeepsTheirWords() throws Exception {
        var maya = PORTAL.visitor().signIn(Persona.THERAPIST.email());
        var words = Map.of("f", "f", "f:name", "", "f:note", "Two hours \u2013 <typed>", "f:save", "",
                "jakarta.faces.ViewState", "stateless");
        Callable<HttpResponse<String>> post = () -> maya.post("/agreements/fit/colleague.xhtml", words);
        var answers = AtOnce.done(Collections.nCopies(150, post));
        var busy = answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertFalse(busy.isEmpty(), "all of them found a place");
        for (var answer : busy) {
            assertEquals(words, Form.with("submit", answer.body()).fields());
        }
    }

    @Test
    void whatIsTooMuchIsTurnedAwayUnread() {
        var crowd = PORTAL.strangers();
        assertEquals(Map.of(302, 8), Crowd.act(8, 8, crowd.posts("/signin.xhtml", FORM, form(19_000_000))));
        assertEquals(Map.of(302, 1), Crowd.act(1, 1, crowd.posts("/signin.xhtml", FORM, form(70_000))));
        assertEquals("/error/413.xhtml", redirect("/signin.xhtml", FORM, form(70_000)));
        assertEquals("/error/413.xhtml", redirect("/signin.xhtml", FORM, "&a=b".repeat(5000).getBytes(US_ASCII)));
        assertEquals("/error/413.xhtml", redirect(VERIFY, PARTS, parts(20_000)));
        assertEquals("/error/413.xhtml", redirect(VERIFY, PARTS, partWithHeaders(9000)));
        assertEquals(Map.of(411, 1),
                Crowd.act(1, 1, crowd.posts("/signin.xhtml", "3\r\na=b\r\n0\r\n\r\n".getBytes(US_ASCII),
                        List.of("Content-Type: " + FORM, "Transfer-Encoding: chunked"))));
        assertEquals(Map.of(415, 1), Crowd.act(1, 1, crowd.posts("/signin.xhtml", form(10),
                List.of("Content-Type: " + FORM, "Content-Length: 10", "Content-Encoding: deflate"))));
    }

    @Test
    void filesAreTakenOnlyWhereAPageAsksForThem() {
        var small = parts(2);
        assertEquals("/error/404.xhtml", redirect("/signin.xhtml", PARTS, small));
        assertEquals(200, PORTAL.visitor().post(VERIFY, PARTS, small).statusCode());
        var maya = PORTAL.visitor().signIn(Persona.THERAPIST.email());
        assertEquals(200,
                maya.post("/agreements/policy/file.xhtml?language=en", PARTS, small)
                        .statusCode());
        var jonas = PORTAL.visitor().signIn(Persona.CLIENT.email());
        var answer = jonas.post("/agreements/policy/file.xhtml", PARTS, small);
        assertEquals("/error/404.xhtml", answer.headers().firstValue("Location").orElse("none"));
    }

    @Test
    void manyWhoSignInAtOnceAreAllAnswered() {
        var page = PORTAL.visitor().get("/signin.xhtml").body();
        var form = Form.with("password", page).fillTyped("text|email", Persona.CLIENT.email())
                .fillTyped("password", Visitor.PASSPHRASE).press();
        var answers = Crowd.act(30, 30,
                () -> PORTAL.visitor().post(form).statusCode());
        assertTrue(Set.of(200, 302).containsAll(answers.keySet()) && answers.containsKey(302), answers.toString());
    }

    private static String redirect(String path, String type, byte[] body) {
        return PORTAL.visitor().post(path, type, body).headers().firstValue("Location").orElse("none");
    }

    private static byte[] form(int length) {
        var form = new byte[length];
        Arrays.fill(form, (byte) 'a');
        form[1] = '=';
        return form;
    }

    private static byte[] parts(int count) {
        return ("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(count) + "--x--\r\n")
                .getBytes(US_ASCII);
    }

    private static byte[] partWithHeaders(int length) {
        return ("--x\r\nContent-Disposition: form-data; name=\"a\"\r\nX: " + "y".repeat(length)
                + "\r\n\r\nb\r\n--x--\r\n").getBytes(US_ASCII);
    }
}
