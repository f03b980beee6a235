package org.practiceportal.agreements.catalogue;

import java.util.regex.Pattern;

/** What a therapist is licensed as, and by whose code of ethics they work. */
public enum Licence {

    PSYCHOLOGIST("APA", "\\d{1,2}\\.\\d{2}"),
    COUNSELOR("ACA", "[A-I]\\.\\d{1,2}(\\.[a-n])?"),
    SOCIAL_WORKER("NASW", "[1-6]\\.\\d{2}(\\([a-z]\\))?"),
    FAMILY_THERAPIST("AAMFT", "[1-9]\\.\\d{1,2}"),
    /** Another one, or none of which the program knows the code. */
    OTHER("", "");

    private final String body;
    private final Pattern number;

    Licence(String body, String number) {
        this.body = body;
        this.number = Pattern.compile(number);
    }

    /** Short name of the association whose code it is; empty for {@link #OTHER}. */
    public String body() {
        return body;
    }

    /** Whether rules of this code are numbered like this. */
    boolean numbers(String rule) {
        return number.matcher(rule).matches();
    }
}
