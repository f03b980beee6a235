package org.practiceportal.agreements.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practiceportal.agreements.Sha256;

/**
 * What the command tells about a file.
 *
 * @param sha256 of the whole file, in lower-case hexadecimal
 * @param checks what was looked at, and what could not be
 */
record Verdict(Finding finding, List<FoundSignature> marks, Optional<Attachment> data, String sha256,
        List<Check> checks) {

    private static final int WRONG_FILE = 2;

    /**
     * @param what   a word for it
     * @param answer {@code yes}, {@code no} or {@code open}
     */
    record Check(String what, String answer) {

        Check(String what, Optional<Boolean> held) {
            this(what, held.map(yes -> yes ? "yes" : "no").orElse("open"));
        }
    }

    /**
     * @param kept    the digest of the file that the practice keeps, if the reader has it
     * @param printed the digest of the text on page 1, if the reader typed it
     */
    static Verdict on(byte[] file, TrustedCertificates trustedCertificates, Optional<String> kept,
            Optional<String> printed) {
        var seen = Examination.of(file, trustedCertificates, false);
        var sealed = !seen.marks().isEmpty();
        var damaged = seen.finding() == Finding.DAMAGED;
        var whole = seen.finding() == Finding.SEALED;
        var sha256 = file.length > Examination.MOST_BYTES ? "" : Sha256.hex(file);
        var same = kept.map(sha256::equals);
        var newer = (whole || damaged) && kept.filter(k -> seen.marks().stream()
                .anyMatch(mark -> Sha256.hex(file, mark.end()).equals(k))).isPresent();
        var words = seen.data().map(Attachment::matches);
        var page = printed.flatMap(p -> seen.data().map(d -> d.textSha256().equals(p)));
        var checks = new ArrayList<Check>();
        checks.add(new Check("seal", Optional.of(sealed)));
        if (sealed) {
            checks.add(new Check("whole", Optional.of(whole || damaged)));
            checks.add(new Check("intact", whole || damaged ? Optional.of(whole) : Optional.empty()));
            checks.add(new Check("kept", same.map(yes -> yes || newer)));
            checks.add(new Check("data", words));
            checks.add(new Check("printed", page));
        }
        var finding = seen.finding();
        if (whole && words.filter(yes -> !yes).isPresent()) {
            finding = Finding.CHANGED;
        } else if (whole && (page.filter(yes -> !yes).isPresent() || same.filter(yes -> !yes && !newer).isPresent())) {
            finding = Finding.ANOTHER_DOCUMENT;
        } else if (whole && same.isPresent()) {
            finding = newer && !same.get() ? Finding.NEWER : Finding.GENUINE;
        }
        return new Verdict(finding, seen.marks(), seen.data(), sha256, checks);
    }

    int exit() {
        return finding == Finding.ANOTHER_DOCUMENT ? WRONG_FILE : switch (finding.state()) {
            case GENUINE, EARLIER -> 0;
            case SEALED -> 1;
            case ALTERED -> 3;
            case NOT_OURS -> 4;
            case NO_DOCUMENT -> 5;
            case DAMAGED -> 6;
        };
    }
}
