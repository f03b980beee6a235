package org.practiceportal.agreements.document.check;

/** What was read is not written as we write. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1;

    Malformed(String what) {
        super(what);
    }
}
