package org.practiceportal.web.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * A mail address as people have them: one {@code @}, no spaces, no control characters, a host with a dot or
 * {@code localhost}, at most 254 characters (RFC 5321, 4.5.3.1.3). Quoted local parts are not taken.
 */
record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern
            .compile(
                    "[^\\s@\"<>(),;:\\\\\\p{Cntrl}]{1,64}@([\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+|localhost)");

    static EmailAddress of(String typed) {
        var address = typed == null ? "" : typed.strip();
        if (address.length() > 254 || !SHAPE.matcher(address).matches() || hidesLineBreak(address)) {
            throw new Refused(Text.of(Accounts.BUNDLE, "people.email.wrong"));
        }
        return new EmailAddress(address);
    }

    /** Some letters become CR or LF where a mail library keeps only their low byte (CVE-2025-7962). */
    private static boolean hidesLineBreak(String address) {
        return address.chars().anyMatch(c -> (c & 0xFF) == '\r' || (c & 0xFF) == '\n');
    }

    /** The same for any spelling in upper or lower case. */
    String folded() {
        return value.toLowerCase(Locale.ROOT);
    }
}
