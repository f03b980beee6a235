package org.practiceportal.agreements.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.practiceportal.agreements.document.seal.SampleKey.SEALED;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.document.check.Finding;
import org.practiceportal.agreements.document.check.Verifier;
import org.practiceportal.agreements.document.seal.SampleKey;
import org.practiceportal.api.Bundles;

/** The command tells the truth, says what it could not check, exits as its reference says, and names nobody. */
class VerifierTest {

    private static final String DIGEST = Sha256.hex(SEALED);

    @TempDir
    Path folder;
    private Path seal;

    private record Said(int exit, String words) {}

    @BeforeEach
    void certificate() throws Exception {
        seal = pem("seal.pem", SampleKey.KEY.certificate());
    }

    @Test
    void withTheDigestATrueCopyIsGenuine() throws Exception {
        var said = on(SEALED, "--certificate", seal.toString(), "--sha256", DIGEST.toUpperCase(Locale.ROOT));
        assertEquals(0, said.exit(), said.words());
        assertTrue(said.words().startsWith("This copy is genuine\n"), said.words());
        assertTrue(said.words().contains("[yes] The seal covers the whole document"), said.words());
        assertTrue(said.words().contains("3 November 2026, 13:07:45 (UTC+00:00), by the clock of whoever made it"),
                said.words());
        assertTrue(said.words().contains(SampleDocument.inEnglish().digest()), "the digest that page 1 prints");
    }

    @Test
    void withoutTheDigestItSaysWhatItCouldNotCheck() throws Exception {
        var said = on(SEALED, "--certificate", seal.toString());
        assertEquals(1, said.exit());
        assertTrue(said.words().startsWith("This copy is sealed and whole\n"), said.words());
        assertTrue(said.words().contains("[ ? ] The file is the one that the practice keeps"), said.words());
        assertTrue(said.words().contains("[yes] The words in the attached data"), said.words());
    }

    @Test
    void anotherDigestMeansAnotherFile() throws Exception {
        assertEquals(2, on(SEALED, "--certificate", seal.toString(), "--sha256", "0".repeat(64)).exit());
        assertEquals(2, on(SEALED, "--certificate", seal.toString(), "--sha256", DIGEST, "--text-sha256",
                "0".repeat(64)).exit());
        assertEquals(0, on(SEALED, "--certificate", seal.toString(), "--sha256", DIGEST, "--text-sha256",
                SampleDocument.inEnglish().digest()).exit());
    }

    @Test
    void aNewerCopyIsToldFromTheOneWithTheDigest() throws Exception {
        var therapist = Identity.named("Dr. Maya Lindqvist");
        var newer = Later.signed(SEALED, therapist, Later.Work.NOTHING);
        var signer = pem("signer.pem", therapist.certificate());
        var said = on(newer, "--certificate", seal.toString(), "--signer", signer.toString(), "--sha256", DIGEST);
        assertEquals(0, said.exit(), said.words());
        assertTrue(said.words().startsWith("This copy is genuine, and newer"), said.words());
        assertEquals(3, on(newer, "--certificate", seal.toString(), "--sha256", DIGEST).exit(), "signer unknown");
    }

    @Test
    void alteredForeignAndOtherFilesHaveTheirOwnExits() throws Exception {
        var changed = SEALED.clone();
        changed[changed.length / 2] ^= 4;
        assertEquals(3, on(changed, "--certificate", seal.toString(), "--sha256", DIGEST).exit());
        assertEquals(3, on(Later.updated(SEALED, Later::overlay), "--certificate", seal.toString()).exit());
        var other = pem("other.pem", SampleKey.make().certificate());
        assertEquals(4, on(SEALED, "--certificate", other.toString()).exit(), "perhaps another practice's");
        assertEquals(4,
                on("%PDF-1.4 %%EOF".getBytes(StandardCharsets.US_ASCII), "--certificate", seal.toString()).exit());
        assertEquals(5, on(new byte[0], "--certificate", seal.toString()).exit());
        assertEquals(5, on(new byte[21 << 20], "--certificate", seal.toString()).exit());
    }

    @Test
    void whatWasTypedWrongIsToldSo() throws Exception {
        assertEquals(64, on(SEALED).exit(), "no certificate");
        assertEquals(64, on(SEALED, "--certificate").exit());
        assertEquals(64, on(SEALED, "--certificate", seal.toString(), "--sha256", "12").exit());
        assertEquals(64, on(SEALED, "--certificate", seal.toString(), "--certifikate", "x").exit());
        assertEquals(66, on(SEALED, "--certificate", folder.resolve("none.pem").toString()).exit());
        var empty = Files.writeString(folder.resolve("empty.pem"), "no certificate");
        assertEquals(66, on(SEALED, "--certificate", empty.toString()).exit());
    }

    @Test
    void speaksSpanish() throws Exception {
        var said = on(SEALED, "--certificate", seal.toString(), "--sha256", DIGEST, "--language", "es-MX");
        assertTrue(said.words().startsWith("Esta copia es auténtica\n"), said.words());
        assertTrue(said.words().contains("3 de noviembre de 2026, 13:07:45"), said.words());
    }

    @Test
    void namesNobody() throws Exception {
        var therapist = Identity.named("Dr. Maya Lindqvist");
        var newer = Later.signed(SEALED, therapist, Later.Work.NOTHING);
        for (var file : List.of(SEALED, newer, Later.updated(SEALED, Later::overlay))) {
            for (var language : List.of("en", "es")) {
                var words = on(file, "--certificate", seal.toString(), "--language", language).words();
                for (var name : List.of("Ferreira", "Jonas", "Lindqvist", "Lindenhof", SampleDocument.ID)) {
                    assertFalse(words.contains(name), words);
                }
            }
        }
    }

    @Test
    void eachFindingHasWordsOfItsOwn() {
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            var words = Bundles.in(language, Typed.BUNDLE, Typed.class.getClassLoader());
            var sentences = new HashSet<String>();
            for (var finding : Finding.values()) {
                var key = "verify." + finding.name().toLowerCase(Locale.ROOT);
                assertTrue(sentences.add(words.getString(key)), key);
                assertTrue(sentences.add(words.getString(key + ".detail")), key);
            }
        }
    }

    private Said on(byte[] file, String... options) throws Exception {
        var pdf = Files.write(folder.resolve("copy.pdf"), file);
        var arguments = new ArrayList<String>(List.of(pdf.toString()));
        arguments.addAll(Arrays.asList(options));
        if (!arguments.contains("--language")) {
            arguments.addAll(1, List.of("--language", "en"));
        }
        var out = new ByteArrayOutputStream();
        var exit = Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private Path pem(String name, X509Certificate certificate) throws Exception {
        return Files.writeString(folder.resolve(name), "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n");
    }
}
