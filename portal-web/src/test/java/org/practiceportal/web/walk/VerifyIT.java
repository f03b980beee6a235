package org.practiceportal.web.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.practiceportal.web.harness.Browsers;
import org.practiceportal.web.harness.PaperCode;
import org.practiceportal.web.harness.Said;
import org.practiceportal.web.harness.SampleWalk;
import org.practiceportal.web.harness.Screen;
import org.practiceportal.web.harness.SealedPdf;

/** Somebody holds a file in their hand: on the page and with the command, true and altered ones are told apart. */
class VerifyIT extends SampleWalk {

    private static final Said SAID = new Said(Locale.ENGLISH);
    private static final String PAGE = "/agreements/document/verify.xhtml";

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers(ADDRESS);

    private SealedPdf copy;

    @BeforeEach
    void download() {
        var client = BROWSERS.desktop().signIn("jonas@example.org");
        client.go("/agreements/reading/mine.xhtml");
        copy = SealedPdf.downloaded(client).requireSealed();
    }

    @Test
    void theCodeOnThePaperLeadsToThePageThatExpectsThisDocument() throws Exception {
        var address = PaperCode.on(copy.file());
        assertTrue(address.matches(ADDRESS + PAGE + "#[0-9a-f-]{36}"), address);
        var phone = BROWSERS.phone();
        phone.go(address);
        assertTrue(phone.text(SAID.agreements("verify.asked")).isVisible());
        phone.requireFit("check-0-before");
        assertEquals("genuine", finding(phone, copy.bytes()));
        phone.requireFit("check-1-genuine");
        assertTrue(phone.text(SAID.agreements("verify.mark.seal")).isVisible());
        assertFalse(phone.page().content().contains("Jonas"));
        phone.page().navigate("about:blank");
        phone.go(PAGE + "#00000000-0000-4000-8000-000000000000");
        assertEquals("another_document", finding(phone, copy.bytes()));
    }

    @Test
    void everyKindOfDamageHasItsOwnAnswerAndKeepsThePersonCalm() throws Exception {
        var phone = BROWSERS.phone();
        phone.go(PAGE);
        var bytes = copy.bytes();
        var flipped = bytes.clone();
        flipped[flipped.length / 3] ^= 1;
        assertEquals("changed", finding(phone, flipped));
        assertEquals("covered",
                finding(phone, joined(bytes, "9 0 obj\n<</Type/Page>>\nendobj\ntrailer\n<<>>\nstartxref\n1\n%%EOF\n")));
        phone.requireFit("check-2-covered");
        assertEquals("appended", finding(phone, joined(bytes, "\n")));
        assertEquals("truncated", finding(phone, Arrays.copyOf(bytes, bytes.length / 2)));
        assertEquals("not_a_pdf", finding(phone, "PK\3\4 not a document".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("unknown", finding(phone, "%PDF-1.4\nstartxref\n1\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        phone.page().locator("input[type=file]")
                .setInputFiles(new FilePayload("copy.pdf", "application/pdf", new byte[21 << 20]));
        phone.click("verify:check");
        phone.text(SAID.portal("error.tooLarge")).first().waitFor();
        phone.forgetComplaints();
    }

    @Test
    void inTheDarkAndInSpanishToo() throws Exception {
        var dark = BROWSERS.screen("dark-es", 390, 844, "es", ColorScheme.DARK);
        dark.go(PAGE);
        assertEquals("genuine", finding(dark, copy.bytes()));
        dark.requireFit("check-3-genuine");
        assertEquals("truncated", finding(dark, Arrays.copyOf(copy.bytes(), 5000)));
        dark.requireFit("check-4-truncated");
        var wide = BROWSERS.desktop();
        wide.go(PAGE);
        assertEquals("genuine", finding(wide, copy.bytes()));
        wide.requireFit("check-1-genuine");
    }

    @Test
    void theCommandSaysTheSameWithoutThePortal() throws Exception {
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(copy.bytes()));
        assertTrue(command(0, copy.bytes(), "--sha256", digest).startsWith(SAID.agreements("verify.genuine")));
        assertTrue(command(1, copy.bytes()).startsWith(SAID.agreements("verify.sealed")));
        var said = command(3, joined(copy.bytes(), "\n"), "--sha256", digest);
        assertTrue(said.startsWith(SAID.agreements("verify.appended")), said);
        assertFalse(said.contains("Jonas") || said.contains("Lindqvist"), said);
    }

    private static String finding(Screen screen, byte[] file) {
        screen.page().locator("input[type=file]").setInputFiles(new FilePayload("copy.pdf", "application/pdf", file));
        screen.click("verify:check");
        return screen.page().locator(".notice[data-finding]").getAttribute("data-finding");
    }

    private String command(int exit, byte[] file, String... options) throws Exception {
        var pdf = Files.write(Files.createTempFile("copy", ".pdf"), file);
        var seal = Files.writeString(Files.createTempFile("seal", ".pem"), copy.certificatePem());
        // Whatever java is on the path may be too old for it.
        var java = ProcessHandle.current().info().command().orElseThrow();
        var words = new ArrayList<>(List.of(java, "-jar", jar().toString(), pdf.toString(), "--certificate",
                seal.toString(), "--language", "en"));
        words.addAll(List.of(options));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exit, process.waitFor(), said);
        return said;
    }

    private static Path jar() throws Exception {
        try (var built = Files.list(Path.of("..", "agreements", "target"))) {
            return built.filter(file -> file.toString().endsWith("-verifier.jar")).findFirst().orElseThrow();
        }
    }

    private static byte[] joined(byte[] file, String tail) {
        var all = Arrays.copyOf(file, file.length + tail.length());
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, all, file.length, tail.length());
        return all;
    }
}
