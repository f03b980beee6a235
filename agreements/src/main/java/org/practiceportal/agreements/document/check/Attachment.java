package org.practiceportal.agreements.document.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.practiceportal.agreements.Sha256;

/**
 * The agreement as data, taken out of a file whose seal was believed before: only then is a stream unpacked at all.
 *
 * @param json       in UTF-8
 * @param textSha256 the digest of the text that is printed on the first page, as the data tell it
 * @param matches    whether the text in the data has that digest
 */
public record Attachment(byte[] json, String textSha256, boolean matches) {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    /** Quotes within words are escaped, so nobody's words can look like this. */
    private static final Pattern DIGEST = Pattern.compile("\"textSha256\":\"([0-9a-f]{64})\",\"text\":");
    private static final String BEHIND = ",\"therapist\":{\"name\":";

    /**
     * Nothing if there is none, as in files from before there were any.
     *
     * @param end of the revision that was sealed first
     */
    static Optional<Attachment> of(byte[] file, int end) {
        try {
            return of(ObjectTable.first(file, end));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    static Optional<Attachment> of(ObjectTable sealed) {
        try {
            if (!(sealed.followed(sealed.catalogue().get("AF")) instanceof List<?> files) || files.size() != 1) {
                return Optional.empty();
            }
            var about = ObjectTable.dictionary(sealed.followed(files.getFirst()));
            var stream = ObjectTable.dictionary(sealed.followed(about.get("EF"))).get("F");
            return stream instanceof Tokens.Reference elsewhere
                    ? Optional.of(of(inflated(sealed, elsewhere.number())))
                    : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static Attachment of(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        var digest = DIGEST.matcher(text);
        var behind = text.indexOf(BEHIND);
        if (!digest.find() || behind < digest.end()) {
            return new Attachment(json, "", false);
        }
        var words = text.substring(digest.end(), behind).getBytes(StandardCharsets.UTF_8);
        return new Attachment(json, digest.group(1),
                Sha256.hex(words).equals(digest.group(1)));
    }

    private static byte[] inflated(ObjectTable sealed, int number) throws Malformed {
        var tokens = sealed.tokensOf(number);
        var about = ObjectTable.dictionary(tokens.value());
        tokens.must("stream");
        tokens.lineEnd();
        var from = tokens.at();
        var length = ObjectTable.number(sealed.followed(about.get("Length")));
        tokens.skip(length);
        tokens.must("endstream");
        var inflater = new Inflater();
        try {
            inflater.setInput(sealed.file(), from, length);
            var out = new ByteArrayOutputStream();
            var some = new byte[8192];
            for (int n; !inflater.finished(); out.write(some, 0, n)) {
                n = inflater.inflate(some);
                if (n == 0 || out.size() + n > MOST_BYTES) {
                    throw new Malformed("no end");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new Malformed("not packed as we pack");
        } finally {
            inflater.end();
        }
    }
}
