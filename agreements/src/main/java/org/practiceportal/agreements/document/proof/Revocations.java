package org.practiceportal.agreements.document.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * Asks those who issued certificates whether they took them back: where the certificate says (OCSP first, as it is shorter, else
 * a list), then the lists that were configured. For all threads.
 */
public final class Revocations {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Fetch fetch = new Fetch();
    private final List<URI> lists;
    private final Clock clock;

    /** @param lists more addresses of certificate revocation lists */
    public Revocations(List<URI> lists, Clock clock) {
        this.lists = List.copyOf(lists);
        this.clock = clock;
    }

    /**
     * What is told about each certificate but those that vouch for themselves.
     *
     * @param chains each from a certificate up to one that is trusted
     * @throws IOException if nothing can be had about one of them, or it was taken back; with the reason
     */
    Evidence about(List<List<X509Certificate>> chains) throws IOException {
        var evidence = Evidence.none();
        var timeBudget = new TimeBudget();
        try {
            for (var chain : chains) {
                for (int i = 0; i < chain.size(); i++) {
                    evidence.certificates().add(chain.get(i).getEncoded());
                    if (i + 1 < chain.size()) {
                        add(evidence, chain.get(i), chain.get(i + 1), timeBudget);
                    }
                }
            }
            return evidence;
        } catch (GeneralSecurityException | RuntimeException e) {
            // What strangers answer is parsed here, with exceptions of many kinds; each means the same.
            throw new IOException("an answer about a certificate cannot be read: " + e.getMessage(), e);
        }
    }

    private void add(Evidence evidence, X509Certificate certificate, X509Certificate issuer, TimeBudget timeBudget)
            throws IOException, GeneralSecurityException {
        var reasons = new ArrayList<String>();
        for (var responder : responders(certificate)) {
            try {
                timeBudget.requireMore();
                var answer = OcspAnswer.from(fetch, responder, certificate, issuer, clock.instant());
                evidence.answers().add(answer.encoded());
                evidence.certificates().addAll(answer.signers());
                return;
            } catch (IOException e) {
                reasons.add(e.getMessage());
            }
        }
        var places = new ArrayList<URI>(distributionPoints(certificate));
        places.addAll(lists);
        for (var place : places) {
            try {
                timeBudget.requireMore();
                evidence.lists().add(list(place, certificate, issuer));
                return;
            } catch (IOException e) {
                reasons.add(e.getMessage());
            }
        }
        throw new IOException("nobody tells whether " + certificate.getSubjectX500Principal() + " is still good "
                + reasons);
    }

    private byte[] list(URI place, X509Certificate certificate, X509Certificate issuer)
            throws IOException, GeneralSecurityException {
        var encoded = fetch.get(place, MOST_BYTES);
        var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
        var now = Date.from(clock.instant());
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            throw new IOException(place + " is a list of somebody else's");
        }
        list.verify(issuer.getPublicKey());
        if (list.getThisUpdate().after(now) || list.getNextUpdate() == null || list.getNextUpdate().before(now)) {
            throw new IOException(place + " is not of today");
        }
        if (list.isRevoked(certificate)) {
            throw new IOException(place + " says that " + certificate.getSubjectX500Principal() + " was taken back");
        }
        return list.getEncoded();
    }

    private static List<URI> responders(X509Certificate certificate) {
        var extension = certificate.getExtensionValue(Extension.authorityInfoAccess.getId());
        if (extension == null) {
            return List.of();
        }
        var found = new ArrayList<URI>();
        var access = AuthorityInformationAccess.getInstance(ASN1OctetString.getInstance(extension).getOctets());
        for (var description : access.getAccessDescriptions()) {
            if (description.getAccessMethod().equals(AccessDescription.id_ad_ocsp)) {
                add(found, description.getAccessLocation());
            }
        }
        return found;
    }

    private static List<URI> distributionPoints(X509Certificate certificate) {
        var extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return List.of();
        }
        var found = new ArrayList<URI>();
        var points = CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets());
        for (var point : points.getDistributionPoints()) {
            var name = point.getDistributionPoint();
            if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                for (var place : GeneralNames.getInstance(name.getName()).getNames()) {
                    add(found, place);
                }
            }
        }
        return found;
    }

    private static void add(List<URI> found, GeneralName name) {
        var address = name.getTagNo() == GeneralName.uniformResourceIdentifier ? name.getName().toString() : "";
        if (address.startsWith("http://") || address.startsWith("https://")) {
            found.add(URI.create(address));
        }
    }
}
