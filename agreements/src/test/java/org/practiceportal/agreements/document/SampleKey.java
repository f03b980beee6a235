package org.practiceportal.agreements.document;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The seal's key of the sample practice, and what that practice keeps. */
final class SampleKey {

    static final SealKey KEY = make();
    static final byte[] SEALED = new Typesetter().sealed(SampleDocument.inEnglish(), KEY, SampleDocument.SEALED);

    private SampleKey() {}

    static SealKey make() {
        char[] password = "a sample".toCharArray();
        return SealKey.from(SealKey.make(password, Instant.parse("2026-10-01T00:00:00Z"), new SecureRandom()),
                password);
    }

    static SealCheck keeping(Set<String> digests, Set<String> ids) {
        return new SealCheck(List.of(KEY.certificate()), new SealCheck.Archive() {

            @Override
            public boolean holdsFile(String sha256) {
                return digests.contains(sha256);
            }

            @Override
            public boolean holdsDocument(String id) {
                return ids.contains(id);
            }
        });
    }
}
