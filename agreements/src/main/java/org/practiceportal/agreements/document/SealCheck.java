package org.practiceportal.agreements.document;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a file is a document of this practice, unchanged. What decides is the archive: a genuine copy has exactly
 * the bytes that were kept. The rest is there to explain a file that has not.
 * <p>
 * The file is a stranger's. It is never opened as a PDF, only searched and hashed, in time and memory proportional to its
 * size, and whatever it holds, the answer is a {@link Finding} and never an exception. For all threads.
 */
public final class SealCheck {

    /** Larger files are not looked at. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Pattern IDENTIFIER = Pattern
            .compile("<dc:identifier>(" + AgreementDocument.ID + ")</dc:identifier>");
    private static final int HEAD = 1024;

    private final Collection<X509Certificate> ours;
    private final Archive archive;

    /** What the practice has kept. */
    public interface Archive {

        /** @param sha256 of a whole file, in lower-case hexadecimal */
        boolean holdsFile(String sha256);

        /** @param id the id of a document, as a stranger's file has it: 8 to 64 letters, digits and hyphens */
        boolean holdsDocument(String id);
    }

    /** What was found out. It names nobody. */
    public enum Finding {
        /** Byte for byte what the practice keeps. */
        GENUINE,
        /** Sealed by this practice and whole, yet not in its archive, which may have been erased or restored since. */
        SEALED_NOT_KEPT,
        /** A genuine document with something added at its end, which may hide or replace what it says. */
        APPENDED,
        /** A document of this practice of which the end is missing. */
        TRUNCATED,
        /** A document of this practice in which something differs. */
        CHANGED,
        /** A PDF file that has nothing to do with this practice, or too large to be one. */
        UNKNOWN,
        /** Not even a PDF file. */
        NOT_A_PDF;

        /** Whether the file pretends to be a document that it is not, or is no longer. */
        public boolean isAltered() {
            return this == APPENDED || this == TRUNCATED || this == CHANGED;
        }
    }

    /** @param ours the certificates of the practice's seal, also those of earlier keys */
    public SealCheck(Collection<X509Certificate> ours, Archive archive) {
        this.ours = List.copyOf(ours);
        this.archive = archive;
    }

    public Finding check(byte[] file) {
        if (file.length <= MOST_BYTES && archive.holdsFile(sha256(file, file.length)))
            return Finding.GENUINE;
        String text = new String(file, 0, Math.min(file.length, MOST_BYTES), StandardCharsets.ISO_8859_1);
        Finding finding = file.length > MOST_BYTES ? Finding.UNKNOWN : explain(file, text);
        boolean pdf = text.substring(0, Math.min(text.length(), HEAD)).contains("%PDF-");
        return finding == Finding.UNKNOWN && !pdf ? Finding.NOT_A_PDF : finding;
    }

    /** Whether the file is sealed with one of our keys, by mathematics alone: the seal covers all of it and holds. */
    public boolean holds(byte[] file) {
        return file.length <= MOST_BYTES && SealReading.of(file, new String(file, StandardCharsets.ISO_8859_1))
                .filter(s -> s.end() == file.length && s.holds(ours)).isPresent();
    }

    private Finding explain(byte[] file, String text) {
        Optional<SealReading> seal = SealReading.of(file, text);
        boolean kept = namesKeptDocument(text);
        if (!kept && seal.filter(s -> s.names(ours)).isEmpty())
            return Finding.UNKNOWN;
        if (seal.isEmpty())
            return text.stripTrailing().endsWith("%%EOF") ? Finding.CHANGED : Finding.TRUNCATED;
        int end = seal.get().end();
        if (file.length < end)
            return Finding.TRUNCATED;
        boolean holds = seal.get().holds(ours);
        if (file.length > end)
            return holds || archive.holdsFile(sha256(file, end)) ? Finding.APPENDED : Finding.CHANGED;
        return holds && !kept ? Finding.SEALED_NOT_KEPT : Finding.CHANGED;
    }

    private boolean namesKeptDocument(String text) {
        Matcher identifier = IDENTIFIER.matcher(text);
        return identifier.find() && archive.holdsDocument(identifier.group(1));
    }

    static String sha256(byte[] file, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static byte[] withoutGap(byte[] file, int start, int end, int length) {
        byte[] covered = Arrays.copyOf(file, start + length - end);
        System.arraycopy(file, end, covered, start, length - end);
        return covered;
    }
}
