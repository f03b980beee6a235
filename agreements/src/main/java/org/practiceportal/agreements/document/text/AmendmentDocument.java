package org.practiceportal.agreements.document.text;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.practiceportal.agreements.document.text.AgreementDocument.Event;
import org.practiceportal.agreements.document.text.AgreementDocument.SharedPlace;
import org.practiceportal.agreements.policy.text.TextDigest;

/**
 * Everything that a sealed amendment says, and nothing else: the places both share from now on. Immutable; no part is
 * {@code null}.
 *
 * @param id       letters, digits and hyphens; names the document to the practice's archive
 * @param language BCP 47 tag, that of the agreement
 * @param number   from 1, among the amendments to the same agreement
 * @param amends   the agreement it adds to
 * @param shown    what both saw when they signed, as it is kept
 * @param places   all that both share from now on; may be empty
 * @param gone     names of places that are no longer on the list, or are there with other words
 * @param events   in the order they happened, already worded in the document's language
 * @param zone     in which every instant is printed
 * @param verifyAt the page that tells a genuine copy from an altered one
 */
public record AmendmentDocument(String id, Letterhead letterhead, String language, int number, Amended amends,
        Shown shown,
        List<SharedPlace> places, List<String> gone, Party therapist, Party client, List<Event> events, ZoneId zone,
        URI verifyAt) {

    public AmendmentDocument {
        places = List.copyOf(places);
        gone = List.copyOf(gone);
        events = List.copyOf(events);
        for (var part : new Object[]{letterhead, amends, shown, therapist, client, zone, verifyAt}) {
            Objects.requireNonNull(part, "a document is complete");
        }
        if (!AgreementDocument.ID.matcher(id).matches() || number < 1) {
            throw new IllegalArgumentException("an amendment has an id and a number");
        }
    }

    /**
     * @param title    of the agreement
     * @param sha256   of its sealed file
     * @param signedAt when it was signed
     */
    public record Amended(String id, String title, int version, String sha256, Instant signedAt) {}

    /**
     * What both saw.
     *
     * @param digest SHA-256 in lower-case hexadecimal; of these words and no others
     */
    public record Shown(String words, String digest) {

        public Shown {
            if (!digest.equals(TextDigest.of(words))) {
                throw new IllegalArgumentException("a digest is that of the words that were agreed to");
            }
        }
    }

    /** One of the two, with the name they have in documents. */
    public record Party(String name, PrintedSignature signature) {}

    public String digest() {
        return shown.digest();
    }

    /** When the last of the two had signed. */
    public Instant signedAt() {
        var first = therapist.signature().at();
        var second = client.signature().at();
        return first.isAfter(second) ? first : second;
    }
}
