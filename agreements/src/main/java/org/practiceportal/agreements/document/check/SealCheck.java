package org.practiceportal.agreements.document.check;

import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Sha256;

/**
 * Tells whether a file is a document of this practice, unchanged. What decides is the archive: a genuine copy has exactly
 * the bytes that were kept. The seal explains a file that has not.
 * <p>
 * The file is a stranger's, and whatever it holds, the answer is a {@link Finding} and never an exception. For all threads.
 */
public final class SealCheck {

    /** Larger files are not looked at. */
    public static final int MOST_BYTES = Examination.MOST_BYTES;

    private final TrustedCertificates trustedCertificates;
    private final Archive archive;

    /** What the practice has kept. */
    public interface Archive {

        /** @param sha256 of a whole file, in lower-case hexadecimal */
        Optional<Kept> file(String sha256);

        /** @param id the id of a document, as a stranger's file has it: 8 to 64 letters, digits and hyphens */
        boolean holdsDocument(String id);
    }

    /**
     * A file that was kept.
     *
     * @param document its id
     * @param since    what was added to the document after it; empty for the newest
     * @param erased   whether only its digest is still kept
     */
    public record Kept(String document, List<FoundSignature.Kind> since, boolean erased) {

        public Kept {
            since = List.copyOf(since);
        }

        public Kept(String document, List<FoundSignature.Kind> since) {
            this(document, since, false);
        }
    }

    /**
     * @param marks signatures and time stamps of a file that was sealed here
     * @param since what a newer copy has besides
     */
    public record Answer(Finding finding, List<FoundSignature> marks, List<FoundSignature.Kind> since) {}

    public SealCheck(TrustedCertificates trustedCertificates, Archive archive) {
        this.trustedCertificates = trustedCertificates;
        this.archive = archive;
    }

    /** @param asked the id of the document that it should be; empty if any will do */
    public Answer check(byte[] file, String asked) {
        var claimed = Claim.id(file);
        var seen = Examination.of(file, trustedCertificates, claimed.filter(archive::holdsDocument).isPresent());
        var kept = file.length > MOST_BYTES
                ? Optional.<Kept>empty()
                : archive.file(Sha256.hex(file));
        var since = kept.map(Kept::since).orElse(List.of());
        var finding = kept.map(k -> known(file, k)).orElse(seen.finding());
        // Those who signed together have one document, and each a copy that is kept: the file knows best whose it is.
        var document = claimed.or(() -> kept.map(Kept::document)).orElse("");
        var another = !asked.isEmpty() && !asked.equals(document) && !seen.marks().isEmpty()
                && !finding.isAltered();
        return new Answer(another ? Finding.ANOTHER_DOCUMENT : finding, seen.marks(), since);
    }

    /** Programs of earlier days kept files without reading them back. */
    private static Finding known(byte[] file, Kept kept) {
        if (!Intact.is(file)) {
            return Finding.DAMAGED;
        }
        if (kept.erased()) {
            return Finding.ERASED;
        }
        return kept.since().isEmpty() ? Finding.GENUINE : Finding.EARLIER;
    }
}
