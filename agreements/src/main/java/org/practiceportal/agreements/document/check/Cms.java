package org.practiceportal.agreements.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.practiceportal.agreements.Sha256;

/**
 * The mathematics of one signature or time stamp, which may be a stranger's: whatever is wrong with it, the answer is no.
 *
 * @param bytes        in DER, as they stand in the file
 * @param certificates that it carries, as far as they can be read
 */
record Cms(byte[] bytes, List<X509Certificate> certificates) {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    static Cms of(byte[] bytes) {
        var certificates = new ArrayList<X509Certificate>();
        try {
            var data = SignedData.getInstance(ContentInfo.getInstance(bytes).getContent());
            var carried = data.getCertificates();
            var factory = CertificateFactory.getInstance("X.509");
            for (var each : carried == null ? new ASN1Encodable[0] : carried.toArray()) {
                certificates.add((X509Certificate) factory
                        .generateCertificate(new ByteArrayInputStream(each.toASN1Primitive().getEncoded())));
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // Unreadable, so there are no more.
        }
        return new Cms(bytes, certificates);
    }

    /** Whether it carries one of the certificates; that alone anybody could copy. */
    boolean carries(Collection<X509Certificate> wanted) {
        return certificates.stream().anyMatch(wanted::contains);
    }

    /** Whether one of the certificates' keys signed just these bytes, and every byte of the signature counts for it. */
    boolean isBy(Collection<X509Certificate> wanted, byte[] covered) {
        return wanted.stream().anyMatch(w -> carries(List.of(w)) && isWhole(w) && isSigned(w.getPublicKey(), covered));
    }

    /** The certificate that it carries itself, and whose key signed just these bytes. That says nothing of who it is. */
    Optional<X509Certificate> signer(byte[] covered) {
        return certificates.stream().filter(c -> isSigned(c.getPublicKey(), covered)).findFirst();
    }

    /** When a time-stamp authority says that it saw just these bytes. */
    Optional<Stamp> stamp(byte[] covered) {
        try {
            var token = new TimeStampToken(ContentInfo.getInstance(bytes));
            var info = token.getTimeStampInfo();
            var seen = Sha256.of(covered);
            var same = NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
                    && Arrays.equals(info.getMessageImprintDigest(), seen);
            var by = certificates.stream().filter(c -> token.getSID()
                    .match(holder(c)) && isStamp(token, c)).findFirst();
            return by.filter(c -> same).map(c -> new Stamp(info.getGenTime().toInstant(), c));
        } catch (IOException | TSPException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** @param by the authority's certificate, which may be anybody's */
    record Stamp(Instant at, X509Certificate by) {}

    private static boolean isStamp(TimeStampToken token, X509Certificate by) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(by));
            return by.getExtendedKeyUsage() != null && by.getExtendedKeyUsage().contains(TIME_STAMPING);
        } catch (OperatorCreationException | TSPException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private boolean isSigned(PublicKey key, byte[] covered) {
        try {
            var signers = new CMSSignedData(new CMSProcessableByteArray(covered), bytes).getSignerInfos().getSigners();
            var signer = signers.iterator().next();
            return signers.size() == 1 && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key));
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            // BouncyCastle answers malformed input with exceptions of many kinds; each means the same here.
            return false;
        }
    }

    /**
     * A signature says nothing about the wrapping around it. So that is written anew from what is signed, and from certificates
     * of which each signed another: the same bytes mean that nobody can have turned any of them.
     */
    private boolean isWhole(X509Certificate leaf) {
        try {
            var data = SignedData.getInstance(ContentInfo.getInstance(bytes).getContent());
            var signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            return Arrays.equals(Wrapping.of(leaf, certificates, signer), bytes)
                    && certificates.stream().allMatch(c -> c.equals(leaf) || isAbove(c));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private boolean isAbove(X509Certificate issuer) {
        return certificates.stream().anyMatch(c -> isSignedBy(c, issuer))
                && (!isSelfSigned(issuer) || isSignedBy(issuer, issuer));
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
    }

    static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
