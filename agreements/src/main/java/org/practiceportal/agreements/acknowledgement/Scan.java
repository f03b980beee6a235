package org.practiceportal.agreements.acknowledgement;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practiceportal.agreements.Sha256;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/**
 * The scan of a signed paper: a PDF file, or a JPEG or PNG picture. What it is, is told by how its bytes begin, never by its
 * name or by what a browser says. Nothing here looks further into it, and nobody shows it: it is kept and handed out.
 */
public final class Scan {

    /** The most bytes that are kept. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** How far a file is searched for the beginning of a page, which some programs would rather see in it. */
    private static final int HEAD = 1024;
    private static final List<String> PAGES = List.of("<html", "<!doctype", "<script", "<svg", "<?xml");

    /** A kind of file that is taken. */
    private enum Kind {
        PDF("application/pdf", "255044462d"),
        JPEG("image/jpeg", "ffd8ff"),
        PNG("image/png", "89504e470d0a1a0a");

        private final String mediaType;
        private final byte[] beginning;

        Kind(String mediaType, String beginning) {
            this.mediaType = mediaType;
            this.beginning = HexFormat.of().parseHex(beginning);
        }

        private boolean begins(byte[] file) {
            return file.length > beginning.length && java.util.Arrays.equals(beginning, 0, beginning.length, file, 0,
                    beginning.length);
        }
    }

    private final byte[] bytes;
    private final Kind kind;

    private Scan(byte[] bytes, Kind kind) {
        this.bytes = bytes;
        this.kind = kind;
    }

    /** @throws Refused if there is nothing in it, it is too large, or it is something else */
    public static Scan of(byte[] file) {
        if (file.length == 0) {
            throw new Refused(Text.of(Typed.BUNDLE, "paper.scan.empty"));
        }
        if (file.length > MOST_BYTES) {
            throw new Refused(Text.of(Typed.BUNDLE, "paper.scan.large"));
        }
        var kind = Stream.of(Kind.values()).filter(each -> each.begins(file) && !holdsPage(file)).findFirst()
                .orElseThrow(() -> new Refused(Text.of(Typed.BUNDLE, "paper.scan.other")));
        return new Scan(file.clone(), kind);
    }

    private static boolean holdsPage(byte[] file) {
        var head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(head::contains);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public String mediaType() {
        return kind.mediaType;
    }

    /** SHA-256 of the file, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(bytes);
    }
}
