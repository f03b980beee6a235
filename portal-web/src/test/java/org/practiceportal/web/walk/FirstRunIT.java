package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.practiceportal.web.harness.Form;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Visitor;

/** An empty portal, from the console's one-time code to its first owner. The tests follow each other. */
@OwnPortals
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunIT {

    private static final String PASSPHRASE = "four plain words together";

    private static PortalServer portal;
    private static Visitor owner;

    @BeforeAll
    static void start() {
        portal = PortalServer.started("first-run", PortalServer.PROGRAM, Map.of());
        owner = portal.visitor();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String code() {
        var code = Pattern.compile("One-time code: (\\S+)").matcher(portal.log());
        assertTrue(code.find(), portal.log());
        return code.group(1);
    }

    private static Form filled(String code) {
        return Form.with("password", owner.follow("/signin.xhtml").body()).fill("code", code)
                .fill("practice", "Haus am Park").fill("name", "Nora Keller").fill("email", "nora@example.org")
                .fillTyped("password", PASSPHRASE).press();
    }

    @Test
    @Order(1)
    void everyWayLeadsToTheFirstRun() {
        assertTrue(owner.get("/signin.xhtml").headers().firstValue("Location").orElse("").endsWith("first-run.xhtml"));
    }

    @Test
    @Order(2)
    void aWrongCodeLeavesEverythingAsItWasTypedButThePassphrase() {
        var again = owner.post(filled("WRONG-CODE-WRONG"));
        assertEquals(200, again.statusCode());
        var form = Form.with("password", again.body());
        assertEquals("Haus am Park", form.value("practice"));
        assertEquals("Nora Keller", form.value("name"));
        assertEquals("nora@example.org", form.value("email"));
        assertFalse(again.body().contains(PASSPHRASE), again.body());
        assertTrue(again.body().contains("not the one on the console"), again.body());
    }

    @Test
    @Order(3)
    void theCodeOfTheConsoleSetsThePracticeUp() {
        var answer = owner.post(filled(code()));
        assertEquals(302, answer.statusCode(), answer.body());
        var today = owner.get("/today.xhtml");
        assertEquals(200, today.statusCode());
        assertTrue(today.body().contains("Nora Keller"), today.body());
        assertEquals("Haus am Park", Form.with("text", owner.get("/practice/edit.xhtml").body()).value("name"));
    }

    @Test
    @Order(4)
    void afterwardsThePageIsGone() {
        assertEquals(404, portal.visitor().get("/first-run.xhtml").statusCode());
    }

    @Test
    @Order(5)
    void thePassphraseIsTheirs() {
        assertEquals(302, portal.visitor().signIn("nora@example.org", PASSPHRASE).statusCode());
        assertEquals(200, portal.visitor().signIn("nora@example.org", "another one").statusCode());
    }
}
