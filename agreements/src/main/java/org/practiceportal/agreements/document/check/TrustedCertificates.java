package org.practiceportal.agreements.document.check;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/**
 * Whom a reader believes.
 *
 * @param seals       certificates of the practice's seal, also those of earlier keys
 * @param signers     certificates of people who may sign after it
 * @param authorities certificates of time-stamp authorities, or of those who certify them
 */
public record TrustedCertificates(Collection<X509Certificate> seals, Collection<X509Certificate> signers,
        Collection<X509Certificate> authorities) {

    private static final int LONGEST_CHAIN = 4;

    public TrustedCertificates {
        seals = List.copyOf(seals);
        signers = List.copyOf(signers);
        authorities = List.copyOf(authorities);
    }

    /** @param between certificates that may lie between the two */
    static boolean vouched(Collection<X509Certificate> by, X509Certificate certificate,
            Collection<X509Certificate> between) {
        return vouched(by, certificate, between, LONGEST_CHAIN);
    }

    private static boolean vouched(Collection<X509Certificate> by, X509Certificate certificate,
            Collection<X509Certificate> between, int steps) {
        return by.contains(certificate) || steps > 0 && (by.stream().anyMatch(each -> mayIssue(each, certificate))
                || between.stream().anyMatch(
                        each -> mayIssue(each, certificate) && vouched(by, each, between, steps - 1)));
    }

    private static boolean mayIssue(X509Certificate issuer, X509Certificate certificate) {
        return issuer.getBasicConstraints() >= 0 && !issuer.equals(certificate)
                && Cms.isSignedBy(certificate, issuer);
    }
}
