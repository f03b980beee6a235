package org.practiceportal.agreements.document.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key that seals documents, and the certificates that tell others so. {@link SealKeyFile} keeps the one that the
 * portal makes by itself, {@link BroughtKey} finds one that the practice brings. Immutable, for all threads.
 */
public final class SealKey {

    /** Neutral on purpose: whoever sees a seal does not learn whose client somebody is. */
    static final String SUBJECT = "Practice portal seal";

    private static final int YEARS = 10;

    private final PrivateKey secret;
    private final List<X509Certificate> chain;
    private final Optional<Provider> provider;

    private SealKey(PrivateKey secret, List<X509Certificate> chain, Optional<Provider> provider) {
        this.secret = secret;
        this.chain = chain;
        this.provider = provider;
        SealKeyRules.require(chain);
    }

    /**
     * Reads a key from the bytes of a PKCS#12 file that holds no other.
     *
     * @throws IllegalArgumentException with a sentence for the administrator if there is none that may be used, or the
     *                                  password is wrong
     */
    public static SealKey from(byte[] pkcs12, char[] password) {
        return from(pkcs12, password, Optional.empty());
    }

    /**
     * The same from a file that may hold several.
     *
     * @param alias the name of the one to use; may be empty if there is only one
     */
    static SealKey from(byte[] pkcs12, char[] password, Optional<String> alias) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            return from(store, password, alias, Optional.empty());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The seal's key cannot be read: wrong password, or not a PKCS#12 file.",
                    e);
        }
    }

    /** @param provider what has to sign with a key that never leaves its token */
    static SealKey from(KeyStore store, char[] password, Optional<String> alias, Optional<Provider> provider)
            throws GeneralSecurityException {
        var names = new ArrayList<String>();
        for (var name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name) && alias.map(name::equalsIgnoreCase).orElse(true)) {
                names.add(name);
            }
        }
        if (names.size() != 1) {
            throw new IllegalArgumentException("The seal needs one private key with its certificate, and "
                    + (names.isEmpty() ? "there is none" : "there are " + names.size())
                    + alias.map(name -> " called " + name).orElse(names.isEmpty() ? "" : "; say which by its alias")
                    + ".");
        }
        var chain = Arrays.stream(store.getCertificateChain(names.getFirst())).map(X509Certificate.class::cast)
                .toList();
        return new SealKey((PrivateKey) store.getKey(names.getFirst(), password), chain, provider);
    }

    /**
     * Makes a new key with a certificate of its own, valid for ten years from {@code now}.
     *
     * @return the bytes of a PKCS#12 file, for {@link #from}
     */
    public static byte[] make(char[] password, Instant now, SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            var pair = generator.generateKeyPair();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), password, new Certificate[]{certify(pair, now, random)});
            var out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("a key could not be made", e);
        }
    }

    /** What others need to check a seal. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The certificate and those above it, as far as they were brought along. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** @throws IllegalStateException with a sentence for the administrator */
    void mustBeValidAt(Instant at) {
        var from = certificate().getNotBefore().toInstant();
        var until = certificate().getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(until)) {
            throw new IllegalStateException(
                    "The seal's certificate is valid from " + from + " until " + until + ", not at " + at
                            + ".");
        }
    }

    /** Whether all its signatures are of one length. */
    boolean isSteady() {
        return certificate().getPublicKey() instanceof RSAPublicKey;
    }

    ContentSigner signer() throws OperatorCreationException {
        var algorithm = certificate().getPublicKey().getAlgorithm();
        var builder = new JcaContentSignerBuilder(
                algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256with" + algorithm);
        provider.ifPresent(builder::setProvider);
        var signer = builder.build(secret);
        return certificate().getPublicKey() instanceof ECPublicKey curve
                ? new FixedLengthSigner(signer, curve.getParams().getOrder())
                : signer;
    }

    private static X509Certificate certify(KeyPair pair, Instant now, SecureRandom random)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var subject = new X500Principal("CN=" + SUBJECT);
        // An hour back, for machines whose clocks disagree.
        var from = Date.from(now.minus(Duration.ofHours(1)));
        var until = Date.from(now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant());
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
