package org.practiceportal.agreements.document.seal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.practiceportal.agreements.Sha256;

/** Which keys may seal: those that readers of PDF files know, and that nobody can guess or has already. */
public final class SealKeyRules {

    private static final int LEAST_RSA_BITS = 3072;
    /** Names and numbers of NIST's P-256, P-384 and P-521, as Java prints a curve. */
    private static final List<String> CURVES = List.of("secp256r1", "secp384r1", "secp521r1");
    private static final int SIGNS = 0;
    private static final int COMMITS = 1;

    /** SHA-256 of the certificates whose keys come with every Payara server: everybody has them. */
    private static final Set<String> PUBLIC_KEYS = Set.of(
            "8c9d5ec640818deb0d3007ac3ac784f76de5cc9ec5ea3c7b2bcc3d15e44e2bca",
            "af8d41ec2c6212b18ec177d0877929082a259b546a6b5cf688a8e0b08a4062f0");

    private SealKeyRules() {}

    /**
     * @param chain a certificate and those above it
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    static void require(List<X509Certificate> chain) {
        var leaf = chain.getFirst();
        refuseIf(PUBLIC_KEYS.contains(fingerprint(leaf)),
                "The seal's key is the one that comes with every Payara server, so everybody has it.");
        refuseIf(!isStrong(leaf.getPublicKey()), "The seal's key must be RSA with at least " + LEAST_RSA_BITS
                + " bits or an elliptic curve key on P-256, P-384 or P-521; this one is " + spoken(leaf.getPublicKey())
                + ".");
        var signed = leaf.getSigAlgName().toUpperCase(Locale.ROOT);
        refuseIf(signed.startsWith("MD") || signed.startsWith("SHA1"),
                "The seal's certificate is signed with " + leaf.getSigAlgName() + ", which can be forged.");
        var uses = leaf.getKeyUsage();
        refuseIf(uses != null && !uses[SIGNS] && !uses[COMMITS], "The seal's certificate is not meant for signing.");
        for (int i = 1; i < chain.size(); i++) {
            refuseIf(!isSignedBy(chain.get(i - 1), chain.get(i)),
                    "The seal's certificates do not follow from each other.");
        }
    }

    /** SHA-256 of the certificate in lower-case hexadecimal. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read has a form", e);
        }
    }

    private static boolean isStrong(PublicKey key) {
        return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS
                || key instanceof ECPublicKey ec && CURVES.stream().anyMatch(ec.getParams().toString()::startsWith);
    }

    private static String spoken(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> "RSA with " + rsa.getModulus().bitLength() + " bits";
            case ECPublicKey ec -> "on " + ec.getParams();
            default -> key.getAlgorithm();
        };
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
