package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.Folders;
import org.practiceportal.web.harness.OwnPortals;
import org.practiceportal.web.harness.PortalServer;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;
import org.practiceportal.web.harness.TimeOffice;
import org.practiceportal.web.harness.Traces;

/** A practice with a key of its own and a time-stamp service that is closed at first. */
@OwnPortals
class SealingProofIT {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final TimeOffice OFFICE = office();
    private static final PortalServer PORTAL = portal();

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(PORTAL.address());

    private static TimeOffice office() {
        try {
            return new TimeOffice();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static PortalServer portal() {
        try {
            var folder = Folders.fresh("sealing-proof-keys");
            return PortalServer.started("sealing-proof", PortalServer.PROGRAM, Map.of("portal.sample", "true",
                    "portal.seal.file", OFFICE.keyIn(folder.resolve("brought.p12"), "Lindenhof").toString(),
                    "portal.seal.password", TimeOffice.PASSWORD, "portal.seal.every", "PT2S", "portal.timestamp.url",
                    OFFICE.address().toString(), "portal.timestamp.trust",
                    OFFICE.rootIn(folder.resolve("root.pem")).toString(), "portal.seal.crl",
                    OFFICE.list().toString()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        PORTAL.close();
        OFFICE.close();
    }

    @Test
    void trustedTimeComesLaterAndACountersignatureToo() throws Exception {
        var client = BROWSERS.screen("phone", 390, 844, "en", ColorScheme.DARK).signIn("jonas@example.org");
        client.go("/agreements/reading/mine.xhtml");
        assertTrue(client.text(SAID.agreements("proof.pending")).isVisible());
        client.requireFit("proof-1-pending");
        var sealed = SealedPdf.downloaded(client);
        sealed.requireLevels(OFFICE.root(), SignatureLevel.PAdES_BASELINE_B);
        bothAddAPlace(client);
        client.go("/agreements/reading/mine.xhtml");
        var addition = addition(client).requireLevels(OFFICE.root(), SignatureLevel.PAdES_BASELINE_B);

        OFFICE.open();
        awaits(client, "Trusted time: ", SAID.agreements("proof.pending"));
        client.requireFit("proof-2-stamped");
        var stamped = SealedPdf.downloaded(client);
        var stampedAddition = addition(client);

        var owner = BROWSERS.desktop().signIn("ruth@example.org");
        owner.go("/agreements/document/seal.xhtml");
        owner.requireFit("proof-3-owner");
        owner.page().locator("label[for='countersigning:wanted']").click();
        owner.click("countersigning:save");
        assertTrue(owner.control("countersigning:wanted").isChecked());
        owner.go("/system/state.xhtml").requireFit("proof-3-system");

        countersigns();
        awaits(client, "Countersigned on ", SAID.agreements("proof.pending.again"));
        client.requireFit("proof-5-countersigned");
        var twice = SealedPdf.downloaded(client).requireLevels(OFFICE.root(),
                SignatureLevel.PAdES_BASELINE_LTA, SignatureLevel.PAdES_BASELINE_LTA);
        assertTrue(Arrays.equals(stamped.bytes(), Arrays.copyOf(twice.bytes(), stamped.bytes().length)));
        var additionTwice = addition(client).requireLevels(OFFICE.root(),
                SignatureLevel.PAdES_BASELINE_LTA, SignatureLevel.PAdES_BASELINE_LTA);
        var anybody = BROWSERS.desktop();
        for (var earlier : List.of(sealed, stamped, addition, stampedAddition)) {
            assertEquals(SAID.agreements("verify.earlier"), SealedPdf.verdict(anybody, earlier.bytes()));
        }
        for (var newest : List.of(twice, additionTwice)) {
            assertEquals(SAID.agreements("verify.genuine"), SealedPdf.verdict(anybody, newest.bytes()));
        }
    }

    private static SealedPdf addition(Screen client) {
        var history = client.page().locator("details.more summary").last();
        if (!client.page().locator("ol.timeline").isVisible()) {
            history.click();
        }
        return SealedPdf.downloaded(client, "ol.timeline");
    }

    /** What the client proposes, both sign as an addition to their agreement. */
    private static void bothAddAPlace(Screen client) {
        client.page().locator("a[href*='places.xhtml?i=']").first().click();
        client.page().waitForURL("**/places.xhtml?i=*");
        var places = client.page().url();
        if (!client.control("place:propose").isVisible()) {
            client.page().locator("details.more summary").last().click();
        }
        client.type("place:name", "Gym").type("place:mine", "I go at six.").click("place:propose");
        client.page().locator(".card h2").getByText("Gym").waitFor();
        var therapist = therapist("en");
        therapist.go(therapist.page().url().replace("overview/client.xhtml", "overview/shared.xhtml"));
        therapist.page().locator(".card:has-text(\"Gym\") a[href*='&p=']").click();
        therapist.click("say:agree");
        therapist.page().waitForURL("**/amendment.xhtml?c=*");
        therapist.type("sign:name", "Dr. Maya Lindqvist").click("sign:go");
        therapist.page().waitForURL("**/shared.xhtml?c=*");
        client.go(places.replace("places.xhtml", "amend.xhtml"));
        client.type("sign:name", "Jonas Ferreira").click("sign:go");
        client.page().waitForURL("**/places.xhtml?i=*");
    }

    /** On the page of the client. */
    private static Screen therapist(String language) {
        var therapist = BROWSERS.screen("desktop", 1280, 900, language, ColorScheme.LIGHT)
                .signIn("maya@example.org");
        therapist.go("/agreements/overview/clients.xhtml?q=Jonas");
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        return therapist;
    }

    private static void countersigns() {
        var therapist = therapist("es");
        therapist.requireFit("proof-4-countersign");
        var buttons = therapist.page().locator("[id$=':countersign']");
        for (int left = 2; left > 0; left--) {
            assertEquals(left, buttons.count(), "of the agreement and of the addition");
            buttons.first().click();
            therapist.page().waitForLoadState();
        }
        assertEquals(0, buttons.count());
    }

    /** Looks again until it is there, and nothing is waited for any more. */
    private static void awaits(Screen client, String words, String waiting) {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        do {
            client.go("/agreements/reading/mine.xhtml");
        } while ((client.text(words).count() == 0 || client.text(waiting).count() > 0)
                && Instant.now().isBefore(end));
        assertTrue(client.text(words).first().isVisible());
        assertEquals(0, client.text(waiting).count());
    }

    /** Neither its name nor a word of it, whether it fits into memory, is set down for a while, or is too large. */
    @Test
    void aFileThatIsCheckedLeavesNothingBehind() throws Exception {
        var word = "Zyxqanary";
        var anybody = BROWSERS.desktop();
        for (var size : new int[]{1 << 10, 3 << 20, 21 << 20}) {
            var file = ("%PDF-1.7\n" + (word + "\n").repeat(size / 10)).getBytes(StandardCharsets.US_ASCII);
            anybody.go("/agreements/document/verify.xhtml");
            anybody.page().locator("input[type=file]")
                    .setInputFiles(new FilePayload(word + ".pdf", "application/pdf", file));
            anybody.click("verify:check");
            anybody.page().locator(".notice, main h1").first().waitFor();
            anybody.forgetComplaints();
        }
        assertEquals(List.of(), Traces.of(word, PORTAL.folder()));
        assertFalse(Traces.of("Payara Micro URLs", PORTAL.folder()).isEmpty(), "it would be seen in the log");
    }

    @Test
    void theKeyThatEverybodyHasIsRefused() throws Exception {
        var file = Folders.fresh("sealing-proof-shipped").resolve("keystore.p12");
        try (var server = new ZipFile(PortalServer.PROGRAM.resolve("lib/payara-micro.jar").toFile())) {
            Files.copy(server.getInputStream(server.getEntry("MICRO-INF/domain/keystore.p12")), file);
        }
        Folders.secret(file);
        var said = PortalServer.refusal("sealing-proof-refused", PortalServer.PROGRAM,
                Map.of("portal.seal.file", file.toString(), "portal.seal.password", "changeit", "portal.seal.alias",
                        "s1as"));
        assertTrue(said.contains("the one that comes with every Payara server"), said);
        assertFalse(Files.exists(file.resolveSibling("seal.p12")));
    }
}
