package org.practiceportal.agreements.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A copy as a machine that speaks Arabic sealed it once: the offsets of its table in other digits, each cut to its lower byte. */
public final class Damaged {

    private static final Pattern ENTRY = Pattern.compile("\\d{10} \\d{5} (?=[nf] \\n)");

    private static final Pattern GAP = Pattern.compile("/Contents ?(<[0-9a-f]+>)");

    private Damaged() {}

    /** Its seal holds and covers all of it. */
    public static byte[] copy() {
        return resealed(text -> ENTRY.matcher(text).replaceAll(entry -> entry.group().chars()
                .map(digit -> digit == ' ' ? digit : digit + '`' - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()));
    }

    interface Change {
        String in(String text);
    }

    /** The sample copy with a change of the same length, made before it was sealed. */
    static byte[] resealed(Change change) {
        var seal = new Seal(SampleKey.KEY);
        var text = text(SampleKey.SEALED);
        var changed = change.in(text);
        var gap = GAP.matcher(changed);
        if (!gap.find()) {
            throw new IllegalStateException("no seal");
        }
        var from = gap.start(1);
        var to = gap.end(1);
        var covered = (changed.substring(0, from) + changed.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
        var digits = HexFormat.of().formatHex(seal.sign(covered));
        return (changed.substring(0, from) + "<" + digits + ">" + changed.substring(to))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
