package org.practiceportal.agreements.document.shaping;

/** A font's file, as {@link Shaper} reads it. The same object stands for the same font for as long as it is used. */
public final class Outlines {

    private final byte[] file;

    /** @param file of a TrueType font with its layout tables; not to be changed afterwards */
    public Outlines(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file;
    }
}
