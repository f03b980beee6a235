package org.practiceportal.agreements.document.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERNull;
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

/** How we write what stands around a signature. */
final class Wrapping {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    /** Two names for the same, and libraries use both. */
    private static final List<AlgorithmIdentifier> RSA = List.of(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE),
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE));

    private Wrapping() {}

    /**
     * @param certificates in the order in which they are carried
     * @param read         of which only what is signed and the signature itself are used
     */
    static byte[] of(X509Certificate signer, List<X509Certificate> certificates, SignerInfo read) throws IOException {
        var curve = "EC".equals(signer.getPublicKey().getAlgorithm());
        var rsa = RSA.get(RSA.getFirst().equals(read.getDigestEncryptionAlgorithm()) ? 0 : 1);
        var by = new SignerIdentifier(new IssuerAndSerialNumber(encoded(signer)));
        var info = new SignerInfo(by, SHA_256, read.getAuthenticatedAttributes(), curve ? ECDSA : rsa,
                read.getEncryptedDigest(), null);
        var carried = new ASN1EncodableVector();
        certificates.forEach(c -> carried.add(encoded(c)));
        var data = new SignedData(new DERSet(SHA_256), new ContentInfo(PKCSObjectIdentifiers.data, null),
                new DERSet(carried), null, new DERSet(info));
        return new ContentInfo(PKCSObjectIdentifiers.signedData, data).getEncoded("DER");
    }

    private static Certificate encoded(X509Certificate certificate) {
        try {
            return Certificate.getInstance(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a certificate that was read has a form", e);
        }
    }
}
