package org.practiceportal.agreements.document.text;

import java.util.List;
import java.util.stream.Stream;
import org.practiceportal.api.PaperSize;

/**
 * What a document is printed on: the practice, and the therapist's credential.
 *
 * @param name       never blank
 * @param logo       a PNG image, or {@code null}
 * @param address    its lines; may be none
 * @param phone      may be empty
 * @param credential of the therapist, as it is printed; may be empty
 * @param board      that gave the licence; may be empty
 * @param paper      the sheets
 */
public record Letterhead(String name, byte[] logo, List<String> address, String phone, String credential, String board,
        PaperSize paper) {

    public Letterhead {
        address = List.copyOf(address);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a practice has a name");
        }
    }

    /** Of a practice that has said no more. */
    public Letterhead(String name, byte[] logo) {
        this(name, logo, List.of(), "", "", "", PaperSize.A4);
    }

    /** Where the practice is, and its phone, in one line. */
    public String whereabouts() {
        return String.join(" · ",
                Stream.concat(address.stream(), Stream.of(phone)).filter(part -> !part.isBlank()).toList());
    }
}
