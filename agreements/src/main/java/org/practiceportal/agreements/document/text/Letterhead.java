package org.practiceportal.agreements.document.text;

/**
 * The practice as the letterhead shows it.
 *
 * @param name never blank
 * @param logo a PNG image, or {@code null}
 */
public record Letterhead(String name, byte[] logo) {

    public Letterhead {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a practice has a name");
        }
    }
}
