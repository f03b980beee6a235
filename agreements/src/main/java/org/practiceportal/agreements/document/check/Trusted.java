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
public record Trusted(Collection<X509Certificate> seals, Collection<X509Certificate> signers,
        Collection<X509Certificate> authorities) {

    public Trusted {
        seals = List.copyOf(seals);
        signers = List.copyOf(signers);
        authorities = List.copyOf(authorities);
    }

    static boolean vouched(Collection<X509Certificate> by, X509Certificate certificate) {
        return by.stream().anyMatch(each -> each.equals(certificate) || Cms.isSignedBy(certificate, each));
    }
}
