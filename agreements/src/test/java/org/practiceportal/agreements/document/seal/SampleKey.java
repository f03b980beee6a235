package org.practiceportal.agreements.document.seal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practiceportal.agreements.document.SampleDocument;
import org.practiceportal.agreements.document.check.SealCheck;
import org.practiceportal.agreements.document.check.TrustedCertificates;
import org.practiceportal.agreements.document.paper.SignedFileUpdate;

/** The seal's key of the sample practice, and what that practice keeps. */
public final class SampleKey {

    public static final SealKey KEY = make();
    public static final byte[] SEALED = new Typesetter().sealed(SampleDocument.inEnglish(), KEY, SampleDocument.SEALED);

    public static final byte[] AMENDMENT = new Typesetter().sealed(
            AmendmentDocumentTest.amendment("en", AmendmentDocumentTest.church(), List.of("Choir")), new Seal(KEY),
            SampleDocument.SEALED);

    private SampleKey() {}

    public static SealKey make() {
        var password = "a sample".toCharArray();
        return SealKey.from(SealKey.make(password, Instant.parse("2026-10-01T00:00:00Z"), new SecureRandom()),
                password);
    }

    /** With a second seal by the practice's key, as a therapist has it put there. */
    public static byte[] countersigned(byte[] file, SealKey key) {
        var seal = new Seal(key);
        var about = Seal.about("Countersigned for M. L.", SampleDocument.SEALED.plusSeconds(60));
        var gap = new SignedFileUpdate(file).signature(about, seal.length());
        return gap.filled(seal.sign(gap.covered()));
    }

    public static SealCheck keeping(Set<String> digests, Set<String> ids) {
        var trusted = new TrustedCertificates(List.of(KEY.certificate()), List.of(), List.of());
        return new SealCheck(trusted, new SealCheck.Archive() {

            @Override
            public Optional<SealCheck.Kept> file(String sha256) {
                return digests.contains(sha256)
                        ? Optional.of(new SealCheck.Kept(SampleDocument.ID, List.of()))
                        : Optional.empty();
            }

            @Override
            public boolean holdsDocument(String id) {
                return ids.contains(id);
            }
        });
    }
}
