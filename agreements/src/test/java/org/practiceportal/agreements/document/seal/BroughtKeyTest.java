package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practiceportal.agreements.document.Authority;
import org.practiceportal.agreements.document.Authority.Member;
import org.practiceportal.agreements.document.Authority.Use;
import org.practiceportal.agreements.document.EuropeanValidator;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.Tool;

class BroughtKeyTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> PASSWORD = Optional.of("a sample");
    private static final List<String> PASSED = List.of(EuropeanValidator.passed(SignatureLevel.PAdES_BASELINE_B));

    private final Authority authority = new Authority("");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA-3072", "secp256r1", "secp384r1", "secp521r1"})
    void aKeyWithAChainSealsWithoutComplaint(String kind) throws Exception {
        var root = authority.root("secp521r1");
        var middle = authority.member(root, "Sample Middle", "secp384r1", Use.AUTHORITY);
        var key = BroughtKey.inFile(kept(authority.member(middle, "Lindenhof", kind, Use.SEAL)), PASSWORD, NONE);
        assertEquals(3, key.chain().size());
        var sealed = new Typesetter().sealed(SampleDocument.veryShort(), key, SampleDocument.SEALED);
        assertEquals(PASSED, new EuropeanValidator(sealed, SampleDocument.SEALED.plusSeconds(60),
                List.of(key.certificate())).says());
        var said = Tool.says(sealed, "pdfsig", "@");
        assertTrue(said.contains("Signature is Valid") && said.contains("Total document signed"), said);
    }

    @Test
    void aWeakKeyIsRefused() throws Exception {
        var member = authority.member(authority.root("secp256r1"), "Weak", "RSA-2048", Use.SEAL);
        assertTrue(refusal(kept(member), PASSWORD, NONE).contains("at least 3072"));
    }

    @Test
    void aCertificateThatCanBeForgedIsRefused() throws Exception {
        var member = authority.member(authority.root("RSA-3072"), "Old", "RSA-3072", Use.SEAL, Authority.SINCE,
                Duration.ofDays(10), "SHA1");
        assertTrue(refusal(kept(member), PASSWORD, NONE).contains("can be forged"));
    }

    @Test
    void aCertificateThatIsNotForSigningIsRefused() throws Exception {
        var member = authority.member(authority.root("secp256r1"), "Other", "secp256r1", Use.AUTHORITY);
        assertTrue(refusal(kept(member), PASSWORD, NONE).contains("not meant for signing"));
    }

    @Test
    void whatIsMissingOrWrongIsSaidInASentence() throws Exception {
        var file = kept(authority.member(authority.root("secp256r1"), "Lindenhof", "secp256r1", Use.SEAL));
        assertTrue(refusal(folder.resolve("nowhere.p12"), PASSWORD, NONE).contains("There is no file"));
        assertTrue(refusal(file, Optional.of("another"), NONE).contains("wrong password"));
        assertTrue(refusal(file, NONE, NONE).contains("no password"));
        assertTrue(refusal(file, PASSWORD, Optional.of("another")).contains("called another"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(refusal(file, PASSWORD, NONE).contains("Others may read"));
    }

    @Test
    void aCertificateWithoutItsKeyIsRefused() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("seal", authority.root("secp256r1").certificate());
        var file = folder.resolve("certificate.p12");
        try (var out = Files.newOutputStream(file)) {
            store.store(out, Authority.PASSWORD);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertTrue(refusal(file, PASSWORD, NONE).contains("there is none"));
    }

    @Test
    void aTokenSealsWithAKeyThatItNeverGivesAway() throws Exception {
        var token = softToken();
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> BroughtKey.onToken(token, Optional.of("9999"), NONE)).getMessage().contains("PIN is wrong"));
        var member = authority.member(authority.root("secp256r1"), "Lindenhof", "secp256r1", Use.SEAL);
        var provider = Security.getProvider("SunPKCS11").configure(token.toString());
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, "1234".toCharArray());
        store.setKeyEntry("seal", member.pair().getPrivate(), null, member.chain().toArray(Certificate[]::new));
        var key = BroughtKey.onToken(token, Optional.of("1234"), Optional.of("seal"));
        var sealed = new Typesetter().sealed(SampleDocument.veryShort(), key, SampleDocument.SEALED);
        assertEquals(PASSED, new EuropeanValidator(sealed, SampleDocument.SEALED.plusSeconds(60),
                List.of(key.certificate())).says());
    }

    @Test
    void aTokenThatIsNotThereIsSaidInASentence() throws Exception {
        var described = Files.writeString(folder.resolve("token.cfg"), "name=none\nlibrary=/nowhere.so\n");
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> BroughtKey.onToken(described, Optional.of("1234"), NONE)).getMessage()
                .contains("cannot be used"));
    }

    /** SoftHSM stands in for a card: a token in software, behind the same doors. It finds its settings by the environment. */
    private Path softToken() throws Exception {
        var settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(settings.toAbsolutePath().getParent());
        Files.writeString(settings,
                "directories.tokendir = " + Files.createDirectories(folder.resolve("tokens")) + "\n");
        var said = Tool.says(new byte[0], "softhsm2-util", "--init-token", "--free", "--label", "sample", "--pin",
                "1234",
                "--so-pin", "5678");
        var slot = said.replaceAll("(?s).* (\\d+)\\s*", "$1");
        return Files.writeString(folder.resolve("token.cfg"),
                "name=sample\nlibrary=/usr/lib/softhsm/libsofthsm2.so\nslot=" + slot + "\n");
    }

    private Path kept(Member member) throws Exception {
        var file = Files.write(folder.resolve("brought.p12"), member.pkcs12("seal"));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static String refusal(Path file, Optional<String> password, Optional<String> alias) {
        var said = assertThrows(IllegalArgumentException.class, () -> BroughtKey.inFile(file, password, alias))
                .getMessage();
        assertEquals(1, Arrays.stream(said.split("\n")).count());
        return said;
    }
}
