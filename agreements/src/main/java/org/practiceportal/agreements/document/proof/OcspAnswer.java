package org.practiceportal.agreements.document.proof;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A responder's word that a certificate is good (RFC 6960), checked.
 *
 * @param encoded the whole response in DER
 * @param signers certificates of those who signed it, in DER
 */
record OcspAnswer(byte[] encoded, List<byte[]> signers) {

    private static final int MOST_BYTES = 64 * 1024;

    /** @throws IOException if it is not good, or nobody can be believed, with the reason */
    static OcspAnswer from(Fetch fetch, URI responder, X509Certificate certificate, X509Certificate issuer, Instant now)
            throws IOException, GeneralSecurityException {
        try {
            var issuing = new JcaX509CertificateHolder(issuer);
            var digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
            var id = new CertificateID(digest, issuing, certificate.getSerialNumber());
            var answer = fetch.post(responder, new OCSPReqBuilder().addRequest(id).build().getEncoded(),
                    "application/ocsp-request", "application/ocsp-response", MOST_BYTES);
            if (!(new OCSPResp(answer).getResponseObject() instanceof BasicOCSPResp basic)) {
                throw new IOException(responder + " has no answer");
            }
            var signers = signers(basic, issuing, now);
            var about = Arrays.stream(basic.getResponses()).filter(one -> one.getCertID().equals(id)).findFirst()
                    .orElseThrow(() -> new IOException(responder + " answers about something else"));
            var today = Date.from(now);
            if (about.getCertStatus() != CertificateStatus.GOOD) {
                throw new IOException(responder + " says that " + certificate.getSubjectX500Principal()
                        + " is not good");
            }
            if (about.getThisUpdate().after(today)
                    || about.getNextUpdate() != null && about.getNextUpdate().before(today)) {
                throw new IOException(responder + " does not answer for today");
            }
            return new OcspAnswer(answer, signers);
        } catch (OCSPException | CertException | OperatorCreationException | RuntimeException e) {
            throw new IOException(responder + " cannot be understood: " + e.getMessage(), e);
        }
    }

    /** The issuer itself, or somebody whom it certified for that. */
    private static List<byte[]> signers(BasicOCSPResp basic, X509CertificateHolder issuer, Instant now)
            throws OCSPException, OperatorCreationException, GeneralSecurityException, CertException, IOException {
        var sent = new ArrayList<byte[]>();
        for (var one : basic.getCerts()) {
            sent.add(one.getEncoded());
        }
        if (basic.isSignatureValid(keyOf(issuer))) {
            return sent;
        }
        for (var one : basic.getCerts()) {
            if (one.isSignatureValid(keyOf(issuer)) && one.isValidOn(Date.from(now)) && answersForOthers(one)
                    && basic.isSignatureValid(keyOf(one))) {
                return sent;
            }
        }
        throw new IOException("an answer is signed by a stranger");
    }

    private static boolean answersForOthers(X509CertificateHolder holder) {
        var use = ExtendedKeyUsage.fromExtensions(holder.getExtensions());
        return use != null && use.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning);
    }

    private static ContentVerifierProvider keyOf(X509CertificateHolder holder)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaContentVerifierProviderBuilder().build(holder);
    }
}
