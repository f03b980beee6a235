package org.practiceportal.web.shell;

import java.util.regex.Pattern;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** A phone number of any country, perhaps with an extension. */
public final class PhoneNumber {

    static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[+(]?[0-9][0-9 ()./-]{3,}((x|ext\\.?) ?[0-9]+)?");

    private PhoneNumber() {}

    /**
     * As it is kept; an empty text for none.
     *
     * @throws Refused if it is no phone number
     */
    public static String of(String typed) {
        var phone = typed == null ? "" : typed.strip();
        Refused.unless(phone.isEmpty() || phone.length() <= LONGEST && SHAPE.matcher(phone).matches(),
                Text.of(Words.BUNDLE, "people.phone.wrong"));
        return phone;
    }
}
