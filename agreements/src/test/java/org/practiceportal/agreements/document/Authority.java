package org.practiceportal.agreements.document;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of the sample world. A {@link Member} is somebody whom it knows, perhaps a smaller authority.
 */
public final class Authority {

    public static final Instant SINCE = Instant.parse("2026-10-01T00:00:00Z");
    public static final char[] PASSWORD = "a sample".toCharArray();

    /** What a certificate is for. */
    public enum Use {
        AUTHORITY,
        SEAL,
        TIME,
        OCSP
    }

    /** @param above the certificates above this one, the root last */
    public record Member(KeyPair pair, X509Certificate certificate, List<X509Certificate> above) {

        String algorithm() {
            return pair.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        }

        /** From this one up to the root. */
        public List<X509Certificate> chain() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(certificate), above.stream()).toList();
        }

        public byte[] pkcs12(String alias) throws Exception {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD, chain().toArray(Certificate[]::new));
            var out = new ByteArrayOutputStream();
            store.store(out, PASSWORD);
            return out.toByteArray();
        }
    }

    /** Where the certificates say that revocation is told; empty for nowhere. */
    private final String address;
    private final AtomicLong serials = new AtomicLong(0x4000_0000_0000_0001L);

    public Authority(String address) {
        this.address = address;
    }

    public Member root(String key) throws Exception {
        var pair = pair(key);
        var name = new X500Principal("CN=Sample Root");
        return new Member(pair, certify(pair, name, pair, name, Use.AUTHORITY, SINCE, Duration.ofDays(7300), "SHA256"),
                List.of());
    }

    /** Somebody known to an issuer, for ten years. */
    public Member member(Member issuer, String name, String key, Use use) throws Exception {
        return member(issuer, name, key, use, SINCE, Duration.ofDays(3650), "SHA256");
    }

    public Member member(Member issuer, String name, String key, Use use, Instant from, Duration lasts, String digest)
            throws Exception {
        var pair = pair(key);
        var certificate = certify(pair, new X500Principal("CN=" + name), issuer.pair(),
                issuer.certificate().getSubjectX500Principal(), use, from, lasts, digest);
        return new Member(pair, certificate, issuer.chain());
    }

    /** Says that nothing of an issuer's was revoked, for a week from a moment. */
    static byte[] revocations(Member issuer, Instant at, BigInteger... revoked) throws Exception {
        var list = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(at));
        list.setNextUpdate(Date.from(at.plus(Duration.ofDays(7))));
        for (var serial : revoked) {
            list.addCRLEntry(serial, Date.from(at), 0);
        }
        list.addExtension(Extension.authorityKeyIdentifier, false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
        list.addExtension(Extension.cRLNumber, false, new org.bouncycastle.asn1.ASN1Integer(at.getEpochSecond()));
        return list.build(new JcaContentSignerBuilder(issuer.algorithm()).build(issuer.pair().getPrivate()))
                .getEncoded();
    }

    /** @param key {@code RSA-3072}, or the name of a curve */
    static KeyPair pair(String key) throws Exception {
        var generator = KeyPairGenerator.getInstance(key.startsWith("RSA") ? "RSA" : "EC");
        if (key.startsWith("RSA")) {
            generator.initialize(Integer.parseInt(key.substring(4)));
        } else {
            generator.initialize(new ECGenParameterSpec(key));
        }
        return generator.generateKeyPair();
    }

    private X509Certificate certify(KeyPair pair, X500Principal name, KeyPair issuer, X500Principal issuerName, Use use,
            Instant from, Duration lasts, String digest) throws Exception {
        var builder = new JcaX509v3CertificateBuilder(issuerName, BigInteger.valueOf(serials.getAndIncrement()),
                Date.from(from), Date.from(from.plus(lasts)), name, pair.getPublic());
        var identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false,
                identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(Extension.authorityKeyIdentifier, false,
                identifiers.createAuthorityKeyIdentifier(issuer.getPublic()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(use == Use.AUTHORITY
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (use == Use.TIME) {
            builder.addExtension(Extension.extendedKeyUsage, true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        if (use == Use.OCSP) {
            builder.addExtension(Extension.extendedKeyUsage, false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        } else if (!address.isEmpty() && !name.equals(issuerName)) {
            pointAt(builder, issuerName);
        }
        var algorithm = digest + "with" + (issuer.getPrivate().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(issuer.getPrivate())));
    }

    private void pointAt(JcaX509v3CertificateBuilder builder, X500Principal issuer) throws Exception {
        var folder = address + "/" + issuer.getName().replaceAll("[^A-Za-z]", "");
        var list = new DistributionPointName(new GeneralNames(uri(folder + ".crl")));
        builder.addExtension(Extension.cRLDistributionPoints, false,
                new CRLDistPoint(new DistributionPoint[]{new DistributionPoint(list, null, null)}));
        var access = new ASN1EncodableVector();
        access.add(new AccessDescription(AccessDescription.id_ad_ocsp, uri(folder + ".ocsp")));
        access.add(new AccessDescription(AccessDescription.id_ad_caIssuers, uri(folder + ".crt")));
        builder.addExtension(Extension.authorityInfoAccess, false, new DERSequence(access));
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
