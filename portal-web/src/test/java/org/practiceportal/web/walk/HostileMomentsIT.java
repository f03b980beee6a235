package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.practiceportal.web.walk.ReadingSteps.ROOM;
import static org.practiceportal.web.walk.ReadingSteps.consents;
import static org.practiceportal.web.walk.ReadingSteps.copies;
import static org.practiceportal.web.walk.ReadingSteps.goesOn;
import static org.practiceportal.web.walk.ReadingSteps.invitation;
import static org.practiceportal.web.walk.ReadingSteps.reads;
import static org.practiceportal.web.walk.ReadingSteps.readsAndConsents;
import static org.practiceportal.web.walk.ReadingSteps.sign;
import static org.practiceportal.web.walk.ReadingSteps.signature;
import static org.practiceportal.web.walk.TherapistSteps.DESK;
import static org.practiceportal.web.walk.TherapistSteps.found;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.practiceportal.web.harness.AtOnce;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Visitor;

/** Steps left out, steps for somebody else, and two steps at the same moment: what comes of them is one valid thing. */
class HostileMomentsIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final Said SPANISH = new Said(Locale.of("es"));
    private static final int ROUNDS = 6;

    private final Visitor maya = signedIn("maya@example.org");
    private final TherapistSteps steps = new TherapistSteps(maya);
    private final Visitor ruth = signedIn("ruth@example.org");

    /** One story: each moment begins with what the ones before have left. */
    @TestFactory
    Stream<DynamicTest> momentByMoment() {
        return Stream.of(
                dynamicTest("a signature needs each step and is only ones own",
                        this::aSignatureNeedsEachStepAndIsOnlyOnesOwn),
                dynamicTest("signing and publishing take turns",
                        this::signingAndPublishingTakeTurns),
                dynamicTest("signing and taking consent back take turns",
                        this::signingAndTakingConsentBackTakeTurns),
                dynamicTest("a circle holds whole or not at all",
                        this::aCircleHoldsWholeOrNotAtAll),
                dynamicTest("the yes of somebody under age waits for whoever signs for them",
                        this::theYesOfSomebodyUnderAgeWaitsForWhoeverSignsForThem),
                dynamicTest("a copy stays with its client and whoever else asks leaves a trace",
                        this::aCopyStaysWithItsClientAndWhoeverElseAsksLeavesATrace));
    }

    /** Everything that a script can post stands in the form, and nothing of it counts but what the page asks for. */
    private void aSignatureNeedsEachStepAndIsOnlyOnesOwn() {
        var lucia = signedIn("lucia@example.org");
        var own = invitation(lucia);
        var page = ROOM + "sign.xhtml?i=" + own;
        refuses(lucia, page, "", "sign.unread");
        reads(lucia, own);
        refuses(lucia, page, "", "sign.consent");
        for (var step : List.of("amend sign:go", "changes changes:goOn", "changes changes:seen", "newer newer:goOn",
                "mistake mistake:tell", "done done:go", "review review:go")) {
            var form = step.split(" ")[1].split(":");
            var answer = lucia.post(ROOM + step.split(" ")[0] + ".xhtml?i=" + own, Map.of(form[0], form[0],
                    String.join(":", form), "", "sign:name", "x", "jakarta.faces.ViewState", "stateless"));
            HostileWords.requireCalm(step, answer);
        }
        consents(lucia, own);
        refuses(lucia, page, "0".repeat(64), "sign.changed");
        var priya = invitation(signedIn("priya@example.org"));
        var form = signature(lucia, own, "Lucía Paredes");
        for (var more : Map
                .of("i", priya, "signerId", priya, "sign:client", priya, "versionId", priya, "role", "therapist",
                        "type", "admin-signature", "signedAt", "2001-01-01T00:00:00Z", "manner", "PAPER", "digest", "0")
                .entrySet()) {
            form.fields().put(more.getKey(), more.getValue());
        }
        for (var other : List.of("jonas@example.org", "maya@example.org", "tomas@example.org", "ruth@example.org")) {
            assertEquals(404, signedIn(other).post(form).statusCode(), other + " signs for somebody else");
        }
        assertEquals(302, lucia.post(form).statusCode());
        var done = lucia.get(ROOM + "done.xhtml?i=" + own).body();
        assertTrue(done.contains("Lucía Paredes") && !done.contains("2001"), done);
        assertEquals(302, lucia.post(form.fill("name", "Somebody Else")).statusCode(),
                "a second tab is led to the receipt");
        assertTrue(lucia.get(ROOM + "done.xhtml?i=" + own).body().contains("Lucía Paredes"), "the first counts");
        assertEquals(200, signedIn("priya@example.org").get(ROOM + "welcome.xhtml?i=" + priya).statusCode());
    }

    private static void refuses(Visitor client, String page, String shown, String key) {
        var answer = client.post(page, Map.of("sign", "sign", "sign:name", "Lucía", "sign:shown", shown, "sign:go", "",
                "jakarta.faces.ViewState", "stateless"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(SPANISH.agreements(key)), key + " is not said in\n" + answer.body());
    }

    private void signingAndPublishingTakeTurns() throws Exception {
        var eli = signedIn("eli@example.org");
        var asked = invitation(eli);
        for (int round = 0; round < ROUNDS; round++) {
            readsAndConsents(eli, asked);
            var sign = signature(eli, asked, "Eli Sørensen");
            var publish = steps.publication("Round " + round);
            var answers = AtOnce.<HttpResponse<String>>done(List.of(() -> eli.post(sign), () -> maya.post(publish)));
            assertEquals(302, answers.get(1).statusCode(), answers.get(1).body());
            if (isSigned(answers.get(0), "sign.newer")) {
                requireOrder("agreements.signed", "agreements.published");
                asked = goesOn(eli, "changes", asked);
            } else {
                asked = goesOn(eli, "newer", asked);
            }
        }
        readsAndConsents(eli, asked);
        assertEquals(302, sign(eli, asked, "Eli Sørensen"));
        assertEquals(200, maya.get("/agreements/policy/publish.xhtml?language=en").statusCode());
        assertTrue(maya.get("/agreements/policy/publish.xhtml?language=en").body()
                .contains(SAID.agreements("publish.same.now")), "the same words are not published again");
    }

    private void signingAndTakingConsentBackTakeTurns() throws Exception {
        var priya = signedIn("priya@example.org");
        var asked = invitation(priya);
        if (priya.get(ROOM + "welcome.xhtml?i=" + asked).statusCode() == 302) {
            asked = goesOn(priya, "newer", asked);
        }
        for (int round = 0; round < ROUNDS; round++) {
            readsAndConsents(priya, asked);
            var sign = signature(priya, asked, "Priya Raman");
            var back = Form.called("paper", priya.get(ROOM + "paper.xhtml?i=" + asked).body()).press();
            var answers = AtOnce.<HttpResponse<String>>done(List.of(() -> priya.post(sign), () -> priya.post(back)));
            assertEquals(302, answers.get(1).statusCode());
            if (isSigned(answers.get(0), "sign.paper")) {
                requireOrder("agreements.signed", "agreements.consentWithdrawn");
                assertEquals(302, maya.post(steps.publication("Again " + round)).statusCode());
                asked = goesOn(priya, "changes", asked);
            }
        }
    }

    private void aCircleHoldsWholeOrNotAtAll() throws Exception {
        var amara = signedIn("amara@example.org");
        var grace = signedIn("grace@example.org");
        var eli = signedIn("eli@example.org");
        assertEquals(200, maya.post(steps.circle("", "Amara", "Grace")).statusCode());
        var hers = invitation(amara);
        readsAndConsents(amara, hers);
        var sign = signature(amara, hers, "Amara Okafor");
        var others = steps.circle("Noa Okafor", "Grace", "Eli");
        var answers = AtOnce.<HttpResponse<String>>done(List.of(() -> amara.post(sign), () -> maya.post(others)));
        isSigned(answers.get(0), "sign.circle");
        addsNothing(amara, hers);
        assertEquals(0, copies(amara), "nothing came of a circle that ended");

        var alone = maya
                .post(Form.called("invite", maya.get(DESK + "client.xhtml?c=" + steps.id("Amara")).body()).press());
        assertEquals(200, alone.statusCode(), "whoever is left may go on alone");
        hers = invitation(amara);
        readsAndConsents(amara, hers);
        assertEquals(302, sign(amara, hers, "Amara Okafor"));
        assertEquals(1, copies(amara));

        var invitations = Map.of(grace, invitation(grace), eli, invitation(eli));
        invitations.forEach(ReadingSteps::readsAndConsents);
        var gracesBefore = copies(grace);
        var elisBefore = copies(eli);
        var first = signature(grace, invitations.get(grace), "Grace Whitfield");
        var second = signature(eli, invitations.get(eli), "Eli Sørensen");
        var leave = Form.called("alone", eli.get(ROOM + "later.xhtml?i=" + invitations.get(eli)).body()).press();
        for (var answer : AtOnce.<HttpResponse<String>>done(
                List.of(() -> grace.post(first), () -> eli.post(second), () -> eli.post(leave),
                        () -> grace.post(first), () -> eli.post(second)))) {
            assertEquals(302, answer.statusCode(), answer.body());
        }
        assertEquals(List.of(gracesBefore + 1, elisBefore + 1), List.of(copies(grace), copies(eli)));
    }

    /** What both share is added to an agreement that holds, and to no other. */
    private void addsNothing(Visitor client, String invitation) {
        client.post(ROOM + "places.xhtml?i=" + invitation, Map.of("place", "place", "place:name", "Gym", "place:mine",
                "I go at six.", "place:propose", "", "jakarta.faces.ViewState", "stateless"));
        var list = DESK + "shared.xhtml?c=" + steps.id("Amara");
        var turn = found("p=([0-9a-f-]{36})", maya.get(list).body());
        assertEquals(302, maya.post(Form.called("say", maya.get(list + "&p=" + turn).body()).press("say:agree"))
                .statusCode());
        assertEquals(302, maya.get(DESK + "amendment.xhtml?c=" + steps.id("Amara")).statusCode());
        HostileWords.requireCalm("an addition to nothing", maya.post(DESK + "amendment.xhtml?c=" + steps.id("Amara"),
                Map.of("sign", "sign", "sign:name", "Maya", "sign:go", "", "jakarta.faces.ViewState", "stateless")));
    }

    private void theYesOfSomebodyUnderAgeWaitsForWhoeverSignsForThem() {
        var eli = signedIn("eli@example.org");
        var priya = signedIn("priya@example.org");
        var before = copies(eli);
        var priyasBefore = copies(priya);
        var form = steps.circle("", "Priya", "Eli");
        form.fields().put("together:minor", steps.id("Eli"));
        assertEquals(200, maya.post(form).statusCode());
        var own = invitation(eli);
        reads(eli, own);
        assertEquals(302, sign(eli, own, "Eli"));
        assertEquals(before, copies(eli), "a yes by itself is no agreement");
        assertTrue(eli.get(ROOM + "done.xhtml?i=" + own).body().contains(SAID.agreements("circle.waiting")));
        assertEquals(302, maya.get(DESK + "paper.xhtml?i=" + own).statusCode(), "nobody signs it on paper either");
        var parents = invitation(priya);
        readsAndConsents(priya, parents);
        assertEquals(302, sign(priya, parents, "Priya Raman"));
        assertEquals(List.of(before + 1, priyasBefore + 1), List.of(copies(eli), copies(priya)));
    }

    private void aCopyStaysWithItsClientAndWhoeverElseAsksLeavesATrace() {
        var jonas = signedIn("jonas@example.org");
        var copy = found("(/files/agreements/copy/[0-9a-f-]{36}\\.pdf)", jonas.get(ROOM + "mine.xhtml").body());
        var trail = "/audit/list.xhtml?act=agreements.refused";
        assertTrue(ruth.get(trail).body().contains(SAID.portal("audit.nothing")));
        assertEquals(404, signedIn("amara@example.org").get(copy).statusCode());
        assertFalse(ruth.get(trail).body().contains(SAID.portal("audit.nothing")));
        var people = ruth.get("/people/list.xhtml").body();
        var close = Form.all(people).stream().filter(form -> form.fields().containsValue(
                found("(?s)Dr\\. Maya Lindqvist</th>.*?name=\"who\" value=\"([0-9a-f-]{36})", people))).findFirst()
                .orElseThrow();
        ruth.post(close.press(close.buttons().getLast()));
        assertEquals(302, maya.get(copy).statusCode(), "she has left the practice");
        assertEquals(200, jonas.get(copy).statusCode());
    }

    /** Whether the form was signed; otherwise this was said, and nothing was signed. */
    private static boolean isSigned(HttpResponse<String> answer, String refusal) {
        if (answer.statusCode() == 302) {
            assertTrue(answer.headers().firstValue("Location").orElse("").contains("done.xhtml"));
            return true;
        }
        assertTrue(answer.body().contains(SAID.agreements(refusal)), answer.body());
        return false;
    }

    /** Of the last of each, as the audit trail has it, the newest first. */
    private void requireOrder(String earlier, String later) {
        var trail = ruth.get("/audit/list.xhtml").body();
        assertTrue(trail.indexOf("act=" + later) < trail.indexOf("act=" + earlier), earlier + " before " + later);
    }
}
