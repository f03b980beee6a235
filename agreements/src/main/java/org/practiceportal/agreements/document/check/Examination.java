package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at one file, by mathematics alone: who sealed it, whether the seal covers all of it, and whether what came later is
 * what may come later.
 *
 * @param finding {@link Finding#SEALED} if all is well; whether it is also what the practice keeps, others have to tell
 * @param marks   in the order they were made; empty unless the first is a seal that was believed
 * @param data    the agreement as data, if it was taken out
 */
public record Examination(Finding finding, List<FoundSignature> marks, Optional<Attachment> data) {

    /** Larger files are not looked at. */
    public static final int MOST_BYTES = Claim.MOST_BYTES;

    private static final int HEAD = 1024;
    private static final Pattern END = Pattern.compile("%%EOF\\s*\\z");
    private static final Pattern OBJECT = Pattern.compile("\\d \\d+ obj\\b");
    private static final Pattern MADE = Pattern.compile("/M ?\\(D:(\\d{14})(?:Z|\\+00'00'?)\\)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /**
     * @param kept whether the practice is known to keep a document of the id that the file claims to have
     */
    public static Examination of(byte[] file, TrustedCertificates trustedCertificates, boolean kept) {
        if (file.length == 0) {
            return none(Finding.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return none(Finding.TOO_LARGE);
        }
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var slots = Slot.in(file, text);
        if (slots.isEmpty()) {
            return none(unsealed(text, kept || Claim.isLikeOurs(file)));
        }
        var first = slots.getFirst();
        var cms = Cms.of(first.cms());
        if (first.end() <= file.length && first.isExact()
                && cms.isBy(trustedCertificates.seals(), first.covered(file))) {
            return sealed(file, text, slots, trustedCertificates);
        }
        return none(broken(file, text, slots, trustedCertificates, kept));
    }

    private static Examination none(Finding finding) {
        return new Examination(finding, List.of(), Optional.empty());
    }

    private static Finding unsealed(String text, boolean ours) {
        if (!text.substring(0, Math.min(text.length(), HEAD)).contains("%PDF-")) {
            return ours ? Finding.CHANGED : Finding.NOT_A_PDF;
        }
        if (!END.matcher(text).find()) {
            return Finding.TRUNCATED;
        }
        if (!ours) {
            return Finding.UNKNOWN;
        }
        return text.contains("/ByteRange") ? Finding.SEAL_MOVED : Finding.SEAL_REMOVED;
    }

    /** Why the first seal of a file does not hold. */
    private static Finding broken(byte[] file, String text, List<Slot> slots, TrustedCertificates trustedCertificates,
            boolean kept) {
        var cms = Cms.of(slots.getFirst().cms());
        var end = slots.getFirst().end();
        var carried = slots.stream().anyMatch(slot -> Cms.of(slot.cms()).carries(trustedCertificates.seals()));
        var by = end <= file.length
                ? cms.signer(slots.getFirst().covered(file))
                : Optional.<X509Certificate>empty();
        var foreign = by.filter(c -> trustedCertificates.seals().stream()
                .noneMatch(seal -> seal.getPublicKey().equals(c.getPublicKey()))).isPresent();
        if (foreign) {
            return kept || carried ? Finding.FORGED : Finding.OTHER_SEAL;
        }
        if (end > file.length && !END.matcher(text).find()) {
            return Finding.TRUNCATED;
        }
        if (slots.size() > 1 && slots.stream().skip(1).anyMatch(slot -> slot.end() <= file.length
                && Cms.of(slot.cms()).isBy(trustedCertificates.seals(), slot.covered(file)))) {
            return Finding.SEAL_MOVED;
        }
        return kept || carried || Claim.isLikeOurs(file) ? Finding.CHANGED : Finding.OTHER_SEAL;
    }

    private static Examination sealed(byte[] file, String text, List<Slot> slots,
            TrustedCertificates trustedCertificates) {
        var end = slots.getFirst().end();
        var marks = new ArrayList<FoundSignature>();
        marks.add(
                new FoundSignature(FoundSignature.Kind.SEAL, made(text, 0, slots.getFirst().from()), false, true, end));
        Finding finding;
        try {
            var found = later(file, text, slots.subList(1, slots.size()), trustedCertificates, marks);
            finding = found == Finding.SEALED && !Intact.isFirst(file, end) ? Finding.DAMAGED : found;
        } catch (Malformed e) {
            finding = Finding.COVERED;
        }
        return new Examination(finding, List.copyOf(marks), Attachment.of(file, end));
    }

    /** @param marks gets one for each later revision that is as it may be */
    private static Finding later(byte[] file, String text, List<Slot> slots, TrustedCertificates trustedCertificates,
            List<FoundSignature> marks)
            throws Malformed {
        var end = marks.getFirst().end();
        var revision = end == file.length ? null : ObjectTable.first(file, end);
        for (var slot : slots) {
            var follows = slot.from() > end && slot.end() > slot.to() && slot.end() <= file.length;
            var mark = follows ? mark(file, text, slot, end, trustedCertificates) : Optional.<FoundSignature>empty();
            if (mark.isEmpty()) {
                return afterwards(text, end);
            }
            revision = PermittedChanges.followed(revision, slot.end(), true);
            marks.add(mark.get());
            end = slot.end();
        }
        if (end < file.length && !isEvidence(revision)) {
            return afterwards(text, end);
        }
        if (end < file.length) {
            marks.add(new FoundSignature(FoundSignature.Kind.EVIDENCE, null, false, true, file.length));
        }
        var stranger = marks.stream().anyMatch(m -> m.kind() == FoundSignature.Kind.COUNTERSIGNATURE && !m.known());
        return stranger ? Finding.SIGNED_BY_STRANGER : Finding.SEALED;
    }

    private static boolean isEvidence(ObjectTable last) {
        try {
            PermittedChanges.followed(last, last.file().length, false);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    private static Finding afterwards(String text, int end) {
        return OBJECT.matcher(text).region(end, text.length()).find() ? Finding.COVERED : Finding.APPENDED;
    }

    private static Optional<FoundSignature> mark(byte[] file, String text, Slot slot, int from,
            TrustedCertificates trustedCertificates) {
        var cms = Cms.of(slot.cms());
        var covered = slot.covered(file);
        var stamp = cms.stamp(covered).map(s -> {
            var known = TrustedCertificates.vouched(trustedCertificates.authorities(), s.by(), cms.certificates());
            return new FoundSignature(FoundSignature.Kind.TIME_STAMP, s.at(), known, known, slot.end());
        });
        return stamp.or(() -> cms.signer(covered).map(by -> new FoundSignature(FoundSignature.Kind.COUNTERSIGNATURE,
                made(text, from, slot.from()), false, trustedCertificates.seals().contains(by)
                        || TrustedCertificates.vouched(trustedCertificates.signers(), by, cms.certificates()),
                slot.end())));
    }

    /** When a signature says it was made: the last such date before its gap, or the first behind it. */
    private static Instant made(String text, int from, int gap) {
        var start = text.lastIndexOf(" obj", gap);
        var stop = text.indexOf("endobj", gap);
        var made = MADE.matcher(text).region(Math.max(from, start), stop < 0 ? text.length() : stop);
        try {
            return made.find()
                    ? LocalDateTime.parse(made.group(1), DATE).toInstant(ZoneOffset.UTC)
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
