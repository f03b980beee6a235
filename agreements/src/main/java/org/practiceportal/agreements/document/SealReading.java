package org.practiceportal.agreements.document;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A seal found in a stranger's file, in the one shape in which we write seals. Anything else is no seal of ours.
 *
 * @param cms     in DER, at most as long as our seals are
 * @param covered what it claims to cover, or {@code null} if the file is too short for that
 * @param end     where the covered part says it ends
 */
record SealReading(byte[] cms, byte[] covered, int end) {

    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[0 (\\d{1,8}) (\\d{1,8}) (\\d{1,8})]");

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    static Optional<SealReading> of(byte[] file, String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.find())
            return Optional.empty();
        int start = Integer.parseInt(range.group(1)), next = Integer.parseInt(range.group(2));
        int end = next + Integer.parseInt(range.group(3));
        if (next - start < 2 || next - start > 2 * Seal.MOST_BYTES + 2 || next > file.length)
            return Optional.empty();
        byte[] covered = end > file.length ? null : SealCheck.withoutGap(file, start, next, end);
        return cms(text.substring(start, next)).map(cms -> new SealReading(cms, covered, end));
    }

    /** Whether the seal carries one of the certificates; that alone anybody could copy. */
    boolean names(Collection<X509Certificate> certificates) {
        return certificates.stream().anyMatch(c -> contains(cms, encoded(c)));
    }

    /** Whether one of the certificates' keys made the seal, over just these bytes. */
    boolean holds(Collection<X509Certificate> certificates) {
        return covered != null && certificates.stream().anyMatch(this::holds);
    }

    private boolean holds(X509Certificate certificate) {
        try {
            CMSSignedData seal = new CMSSignedData(new CMSProcessableByteArray(covered), cms);
            var signers = seal.getSignerInfos().getSigners();
            SignerInformation signer = signers.iterator().next();
            return signers.size() == 1 && Arrays.equals(canonical(signer.toASN1Structure(), certificate), cms)
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            // BouncyCastle answers malformed input with exceptions of many kinds; each means the same here.
            return false;
        }
    }

    /** How we would have written this seal: a signature says nothing about the wrapping around it. */
    private static byte[] canonical(SignerInfo read, X509Certificate certificate) throws IOException {
        Certificate ours = Certificate.getInstance(encoded(certificate));
        SignerInfo signer = new SignerInfo(new SignerIdentifier(new IssuerAndSerialNumber(ours)), SHA_256,
                read.getAuthenticatedAttributes(), ECDSA, read.getEncryptedDigest(), null);
        SignedData data = new SignedData(new DERSet(SHA_256), new ContentInfo(PKCSObjectIdentifiers.data, null),
                new DERSet(ours), null, new DERSet(signer));
        return new ContentInfo(PKCSObjectIdentifiers.signedData, data).getEncoded("DER");
    }

    /** The seal in our own spelling: angle brackets and lower-case digits. */
    private static Optional<byte[]> cms(String gap) {
        boolean ours = gap.matches("<([0-9a-f]{2}){1," + Seal.MOST_BYTES + "}>");
        return ours ? Optional.of(HexFormat.of().parseHex(gap, 1, gap.length() - 1)) : Optional.empty();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("our own certificate has a form", e);
        }
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++)
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length))
                return true;
        return false;
    }
}
