package org.practiceportal.agreements.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;

import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key that seals documents, and the certificate that tells others so. Made once and kept as a PKCS#12 file, wherever
 * that may lie: {@link SealKeyFile} keeps it on disk. Immutable, for all threads.
 */
public final class SealKey {

    /** Neutral on purpose: whoever sees a seal does not learn whose client somebody is. */
    static final String SUBJECT = "Practice portal seal";

    private static final int YEARS = 10;
    private static final int P_256 = 256;

    private final PrivateKey secret;
    private final X509Certificate certificate;

    private SealKey(PrivateKey secret, X509Certificate certificate) {
        this.secret = secret;
        this.certificate = certificate;
    }

    /**
     * Reads a key from the bytes of a PKCS#12 file.
     *
     * @throws IllegalArgumentException if there is not exactly one P-256 key with its certificate, or the password is wrong
     */
    public static SealKey from(byte[] pkcs12, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            List<String> names = Collections.list(store.aliases());
            if (names.size() != 1 || !store.isKeyEntry(names.getFirst()))
                throw new IllegalArgumentException("The seal's key file must hold one key and nothing else.");
            var certificate = (X509Certificate) store.getCertificate(names.getFirst());
            if (!(certificate.getPublicKey() instanceof ECPublicKey key)
                    || key.getParams().getOrder().bitLength() != P_256)
                throw new IllegalArgumentException("The seal's key must be an elliptic curve key on P-256.");
            return new SealKey((PrivateKey) store.getKey(names.getFirst(), password), certificate);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The seal's key cannot be read: wrong password, or not a PKCS#12 file.",
                    e);
        }
    }

    /**
     * Makes a new key with a certificate of its own, valid for ten years from {@code now}.
     *
     * @return the bytes of a PKCS#12 file, for {@link #from}
     */
    public static byte[] make(char[] password, Instant now, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[]{certify(pair, now, random)});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    /** What others need to check a seal. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** @throws IllegalStateException with a sentence for the administrator */
    void mustBeValidAt(Instant at) {
        Instant from = certificate.getNotBefore().toInstant(), until = certificate.getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(until))
            throw new IllegalStateException(
                    "The seal's certificate is valid from " + from + " until " + until + ", not at " + at
                            + ".");
    }

    PrivateKey secret() {
        return secret;
    }

    private static X509Certificate certify(KeyPair pair, Instant now, SecureRandom random)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Principal subject = new X500Principal("CN=" + SUBJECT);
        // An hour back, for machines whose clocks disagree.
        Date from = Date.from(now.minus(Duration.ofHours(1)));
        Date until = Date.from(now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant());
        var builder = new JcaX509v3CertificateBuilder(subject, new BigInteger(127, random).setBit(126), from, until,
                subject,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").setSecureRandom(random).build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
