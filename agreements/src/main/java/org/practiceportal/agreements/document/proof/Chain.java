package org.practiceportal.agreements.document.proof;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/** Who signed, who vouches for them, and so on upwards. */
final class Chain {

    private Chain() {}

    /**
     * The certificate of whoever made a signature or time stamp of ours, and those above it as far as they are known.
     *
     * @param cms  in DER
     * @param more certificates that may be above those in it
     */
    static List<X509Certificate> of(byte[] cms, Collection<X509Certificate> more) {
        try {
            var data = new CMSSignedData(cms);
            var known = new ArrayList<X509Certificate>(more);
            for (var holder : data.getCertificates().getMatches(null)) {
                known.add(certificate(holder));
            }
            var signer = data.getSignerInfos().getSigners().iterator().next().getSID();
            var chain = new ArrayList<X509Certificate>();
            @SuppressWarnings("unchecked")
            var first = (X509CertificateHolder) data.getCertificates().getMatches(signer).iterator().next();
            for (Optional<X509Certificate> next = Optional.of(certificate(first)); next.isPresent()
                    && !chain.contains(next.get()); next = above(next.get(), known)) {
                chain.add(next.get());
            }
            return chain;
        } catch (CMSException | GeneralSecurityException e) {
            throw new IllegalStateException("a signature of ours cannot be read", e);
        }
    }

    private static Optional<X509Certificate> above(X509Certificate certificate, List<X509Certificate> known) {
        return known.stream().filter(one -> isIssuer(one, certificate)).findFirst();
    }

    private static boolean isIssuer(X509Certificate one, X509Certificate of) {
        try {
            of.verify(one.getPublicKey());
            return one.getSubjectX500Principal().equals(of.getIssuerX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
