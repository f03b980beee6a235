package org.practiceportal.api;

/**
 * Something a person asked for cannot be done, and this says why in words for that person. Nothing was changed: a
 * transaction it passes through rolls back. It is no fault of the program, so it is not logged.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    public Refused(Text why) {
        super(why.key());
        this.why = why;
    }

    /** The one way to refuse what is not allowed. */
    public static void unless(boolean allowed, Text why) {
        if (!allowed) {
            throw new Refused(why);
        }
    }

    /** What happened, what is kept, and what to do next. */
    public Text why() {
        return why;
    }
}
