package org.practiceportal.agreements.document.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.practiceportal.agreements.SmallPractice;

/** Which key seals, when several instances come with several keys. The steps build on each other: a practice has one key. */
class PracticeKeyTest {

    private final SmallPractice practice = new SmallPractice();

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys, int number) throws Exception {
        var name = new X500Principal("CN=Lindenhof");
        var begin = Instant.parse("2026-10-01T00:00:00Z");
        return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name,
                BigInteger.valueOf(number), Date.from(begin), Date.from(begin.plusSeconds(100_000)), name,
                keys.getPublic()).build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private void start(X509Certificate own, String replaces) {
        practice.rooms.does(() -> practice.room(PracticeKey.class).require(own, Optional.ofNullable(replaces)));
    }

    private boolean isKnown(X509Certificate certificate) {
        return practice.rooms.does(() -> practice.room(SealCertificates.class).everUsed()).contains(certificate);
    }

    @Test
    void isTheFirstOnesUntilSomebodySaysThatAnotherReplacesIt() throws Exception {
        var keys = keys();
        var first = certificate(keys, 1);
        start(first, null);
        start(first, null);
        assertTrue(isKnown(first));

        var other = certificate(keys(), 2);
        var refused = assertThrows(IllegalStateException.class, () -> start(other, null)).getMessage();
        assertTrue(refused.contains("knows the certificate with SHA-256 " + SealKeyRules.fingerprint(first))
                && refused.contains("PORTAL_SEAL_REPLACES"), refused);
        assertThrows(IllegalStateException.class, () -> start(other, SealKeyRules.fingerprint(other)));
        assertEquals(false, isKnown(other), "who is refused leaves nothing behind");

        var renewed = certificate(keys, 3);
        start(renewed, null);
        assertTrue(isKnown(renewed), "a new certificate for the same key needs no word");
        start(first, null);
        start(renewed, null);

        start(other, SealKeyRules.fingerprint(renewed));
        start(other, SealKeyRules.fingerprint(renewed));
        start(other, null);
        assertThrows(IllegalStateException.class, () -> start(renewed, null), "the old key seals no more");
        assertTrue(isKnown(first) && isKnown(renewed), "but it is known for ever");
        assertEquals(List.of("agreements.sealKeyChanged"), practice.acts().stream().distinct().toList());
    }
}
