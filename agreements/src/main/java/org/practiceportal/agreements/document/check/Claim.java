package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file says it is. Anybody can write that. */
public final class Claim {

    /** How much of a file is looked at. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Pattern ID = Pattern.compile("<dc:identifier>([A-Za-z0-9-]{8,64})</dc:identifier>");
    private static final String PRODUCER = "<pdf:Producer>Practice portal</pdf:Producer>";

    private Claim() {}

    /** The id of the document it says it is: 8 to 64 letters, digits and hyphens. */
    public static Optional<String> id(byte[] file) {
        var id = ID.matcher(text(file));
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    static boolean isLikeOurs(byte[] file) {
        return text(file).contains(PRODUCER) && id(file).isPresent();
    }

    private static String text(byte[] file) {
        return new String(file, 0, Math.min(file.length, MOST_BYTES), StandardCharsets.ISO_8859_1);
    }
}
