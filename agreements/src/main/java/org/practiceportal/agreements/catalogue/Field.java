package org.practiceportal.agreements.catalogue;

/** Something the therapist fills in. In sentences it is the key in braces. */
public sealed interface Field {

    String key();

    /** Names it to the therapist. */
    String label();

    /** What stands there until the therapist fills it. */
    String usual();

    /** A whole number, never less than two, so that the words around it may be plural. */
    record Number(String key, String label, int standard, int least, int most) implements Field {

        public Number {
            if (least < 2 || standard < least || standard > most) {
                throw new IllegalArgumentException("Not a range around its standard: " + key);
            }
        }

        @Override
        public String usual() {
            return Integer.toString(standard);
        }
    }

    /** A few words, to be filled before the agreement is published; only where nothing usual needs it. */
    record Blank(String key, String label, int longest) implements Field {

        @Override
        public String usual() {
            return "";
        }
    }

    /** How it is written in a sentence. */
    default String placeholder() {
        return "{" + key() + "}";
    }
}
