package org.practiceportal.agreements.document.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom to believe.
 *
 * @param authorities the certificates of those who vouch for others; nobody means that everybody is believed
 */
public record Trust(Set<X509Certificate> authorities) {

    public Trust {
        authorities = Set.copyOf(authorities);
    }

    /**
     * Those in a file, as PEM or DER.
     *
     * @throws IllegalArgumentException with a sentence for the administrator if there are none
     */
    public static Trust in(Path file) {
        try (var in = Files.newInputStream(file)) {
            var found = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("There is no certificate in " + file + ".");
            }
            return new Trust(found.stream().map(X509Certificate.class::cast).collect(Collectors.toSet()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("There are no certificates at " + file + " that the portal can read.",
                    e);
        }
    }

    /**
     * The certificates from one up to somebody who is believed.
     *
     * @param others those that may lie between
     * @return empty if everybody is believed
     * @throws GeneralSecurityException if there is no such way, or not at that time
     */
    List<X509Certificate> path(X509Certificate from, Collection<X509Certificate> others, Instant at)
            throws GeneralSecurityException {
        if (authorities.isEmpty()) {
            return List.of();
        }
        var target = new X509CertSelector();
        target.setCertificate(from);
        var anchors = authorities.stream().map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        var found = (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
        var path = new ArrayList<X509Certificate>();
        found.getCertPath().getCertificates().forEach(step -> path.add((X509Certificate) step));
        path.add(found.getTrustAnchor().getTrustedCert());
        return path;
    }
}
