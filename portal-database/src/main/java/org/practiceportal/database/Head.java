package org.practiceportal.database;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells of all signatures that were made before a moment, without telling anything about them: how many, and SHA-256 over
 * them in the order of time. They are never changed nor deleted, so the head of a moment stays true for ever, and whoever
 * was given one can tell later which are missing.
 */
record Head(long signatures, Instant before, String sha256) {

    private static final Pattern FORM = Pattern
            .compile("([0-9]{1,12})-([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z-([0-9a-f]{64})");

    Head {
        before = before.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @throws IllegalStateException with a sentence, if it is none */
    static Head parsed(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("That is no head of the signatures. It is one word, as a backup says it:"
                    + " 12-20261130T030000Z- and 64 digits and letters.");
        }
        return new Head(Long.parseLong(parts.group(1)),
                Instant.parse(parts.group(2) + "-" + parts.group(3) + "-" + parts.group(4) + "T" + parts.group(5) + ":"
                        + parts.group(6) + ":" + parts.group(7) + "Z"),
                parts.group(8));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d-%s-%s", signatures, before.toString().replaceAll("[-:]", ""), sha256);
    }

    /**
     * One sentence about what is missing.
     *
     * @param here the head of the same moment, of what was restored
     * @param made when the backup was made
     */
    String comparedWith(Head here, Instant made) {
        if (here.equals(this)) {
            return String.format(Locale.ROOT, "Complete: all %d signatures made before %s are here.", signatures,
                    before);
        }
        if (here.signatures() < signatures && before.isAfter(made)) {
            return String.format(Locale.ROOT, "%d signatures are missing: they were made after %s and before %s.",
                    signatures - here.signatures(), made, before);
        }
        return String.format(Locale.ROOT, "The %d signatures here that were made before %s are not the %d that the head"
                + " tells of: the backup is another practice's, or something in it was changed.", here.signatures(),
                before, signatures);
    }
}
