package org.practiceportal.agreements.document.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells in later years that certificates were good. All in DER.
 *
 * @param certificates that are needed to check it
 * @param lists        certificate revocation lists
 * @param answers      OCSP responses
 */
record Evidence(List<byte[]> certificates, List<byte[]> lists, List<byte[]> answers) {

    static Evidence none() {
        return new Evidence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
