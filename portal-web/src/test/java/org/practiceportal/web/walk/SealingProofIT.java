package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
            return PortalServer.started("sealing-proof", PortalServer.UNPACKED, Map.of("portal.sample", "true",
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

        OFFICE.open();
        awaits(client, "Trusted time: ", SAID.agreements("proof.pending"));
        client.requireFit("proof-2-stamped");
        var stamped = SealedPdf.downloaded(client);

        var owner = BROWSERS.desktop().signIn("ruth@example.org");
        owner.go("/agreements/document/seal.xhtml");
        owner.requireFit("proof-3-owner");
        owner.page().locator("label[for='countersigning:wanted']").click();
        owner.click("countersigning:save");
        assertTrue(owner.control("countersigning:wanted").isChecked());

        countersigns();
        awaits(client, "Countersigned on ", SAID.agreements("proof.pending.again"));
        client.requireFit("proof-5-countersigned");
        var twice = SealedPdf.downloaded(client).requireLevels(OFFICE.root(),
                SignatureLevel.PAdES_BASELINE_LTA, SignatureLevel.PAdES_BASELINE_LTA);
        assertTrue(Arrays.equals(stamped.bytes(), Arrays.copyOf(twice.bytes(), stamped.bytes().length)));
        var anybody = BROWSERS.desktop();
        for (var earlier : List.of(sealed, stamped)) {
            assertEquals(SAID.agreements("verify.earlier"), SealedPdf.verdict(anybody, earlier.bytes()));
        }
        assertEquals(SAID.agreements("verify.genuine"), SealedPdf.verdict(anybody, twice.bytes()));
    }

    private static void countersigns() {
        var therapist = BROWSERS.screen("desktop", 1280, 900, "es", ColorScheme.LIGHT).signIn("maya@example.org");
        therapist.go("/agreements/overview/clients.xhtml?q=Jonas");
        therapist.page().locator("a[href*='client.xhtml?c=']").first().click();
        therapist.page().waitForURL("**/client.xhtml?c=*");
        therapist.requireFit("proof-4-countersign");
        therapist.page().locator("[id$=':countersign']").first().click();
        therapist.page().waitForLoadState();
        assertEquals(0, therapist.page().locator("[id$=':countersign']").count());
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

    @Test
    void theKeyThatEverybodyHasIsRefused() throws Exception {
        var file = Folders.fresh("sealing-proof-shipped").resolve("keystore.p12");
        try (var server = new ZipFile(Path.of("target", "payara-micro.jar").toFile())) {
            Files.copy(server.getInputStream(server.getEntry("MICRO-INF/domain/keystore.p12")), file);
        }
        Folders.secret(file);
        var said = PortalServer.refusal("sealing-proof-refused", PortalServer.UNPACKED,
                Map.of("portal.seal.file", file.toString(), "portal.seal.password", "changeit", "portal.seal.alias",
                        "s1as"));
        assertTrue(said.contains("the one that comes with every Payara server"), said);
        assertFalse(Files.exists(file.resolveSibling("seal.p12")));
    }
}
