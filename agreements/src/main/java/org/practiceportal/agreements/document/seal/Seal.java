package org.practiceportal.agreements.document.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerationException;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfString;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.document.paper.DetachedSigner;

/** The practice's seal on one file: a PAdES baseline B signature with SHA-256, by whatever kind of key it has. */
final class Seal implements DetachedSigner {

    /** No seal is longer than so many bytes; 950 are usual, 8,000 with large keys and a chain of certificates. */
    static final int MOST_BYTES = 16 * 1024;

    private static final int SAMPLES = 7;
    private static final int TRIES = 200;

    private final SealKey key;
    private final X509CertificateHolder certificate;
    private final JcaCertStore chain;
    private final CMSAttributeTableGenerator attributes;
    private final DigestCalculatorProvider digests;
    private final int length;

    /**
     * The file keeps room for a seal before there is one, and now and then a signature is a byte shorter than the others. So
     * the usual length is found first and a signature repeated that does not have it: nothing needs padding, which strict
     * readers refuse, and in which somebody could hide something. The usual one is in the middle of some; the longest of them may be
     * one that hardly ever comes again.
     */
    Seal(SealKey key) {
        this.key = key;
        try {
            certificate = new JcaX509CertificateHolder(key.certificate());
            chain = new JcaCertStore(key.chain());
            attributes = signedAttributes(key);
            digests = new JcaDigestCalculatorProviderBuilder().build();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the seal could not be made ready", e);
        }
        var samples = key.isSteady() ? 1 : SAMPLES;
        length = IntStream.range(0, samples).map(i -> signed(new byte[0]).length).sorted().skip(samples / 2)
                .findFirst().getAsInt();
    }

    /** Exactly how many bytes {@link #over} gives. */
    int length() {
        return length;
    }

    @Override
    public byte[] sign(byte[] covered) {
        for (int i = 0; i < TRIES; i++) {
            var seal = signed(covered);
            if (seal.length == length) {
                return seal;
            }
        }
        throw new IllegalStateException("no seal of " + length + " bytes in " + TRIES + " tries");
    }

    /** What the seal says of itself in the file. */
    static PdfDictionary about(String reason, Instant at) {
        var signature = new PdfSignature(PdfName.ADOBE_PPKLITE, new PdfName("ETSI.CAdES.detached"));
        signature.put(PdfName.NAME, new PdfString(SealKey.SUBJECT, PdfObject.TEXT_UNICODE));
        signature.put(PdfName.REASON, new PdfString(reason, PdfObject.TEXT_UNICODE));
        signature.put(PdfName.M, new PdfDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC))));
        return signature;
    }

    private byte[] signed(byte[] covered) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(attributes).build(key.signer(), certificate));
            generator.addCertificates(chain);
            return generator.generate(new CMSProcessableByteArray(covered), false).getEncoded("DER");
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("the seal could not be made", e);
        }
    }

    /** PAdES wants the certificate's digest among what is signed, and the time in the file rather than here. */
    private static CMSAttributeTableGenerator signedAttributes(SealKey key) throws GeneralSecurityException {
        var digest = Sha256.of(key.certificate().getEncoded());
        var certificate = new SigningCertificateV2(new ESSCertIDv2[]{new ESSCertIDv2(null, digest)});
        var table = new AttributeTable(
                new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
        return new DefaultSignedAttributeTableGenerator(table) {

            @Override
            public AttributeTable getAttributes(@SuppressWarnings("rawtypes") Map parameters)
                    throws CMSAttributeTableGenerationException {
                return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
            }
        };
    }
}
