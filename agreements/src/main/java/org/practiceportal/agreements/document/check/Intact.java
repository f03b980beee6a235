package org.practiceportal.agreements.document.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A sealed file that was read back from its first byte to its last, as strictly as can be: each object stands where the tables say,
 * each stream is as long as it says, nothing refers to what is not there, one revision follows the other, and signatures cover all
 * before them. Only what has passed this is kept.
 */
public final class Intact {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final Set<String> TRAILER = Set.of("Size", "Root", "Info", "ID");

    private final byte[] file;
    private final Optional<Attachment> data;

    private Intact(byte[] file, Optional<Attachment> data) {
        this.file = file;
        this.data = data;
    }

    /** @throws IllegalStateException if it cannot be read so; says where it stopped, and nothing of what it holds */
    public static Intact of(byte[] file) {
        try {
            return read(file);
        } catch (Malformed e) {
            throw new IllegalStateException("The file was not written well, and is not kept: " + e.getMessage(), e);
        }
    }

    /** The bytes. */
    public byte[] file() {
        return file;
    }

    /** Whether it has data whose words have this digest. */
    public boolean tells(String textSha256) {
        return data.filter(found -> found.matches() && found.textSha256().equals(textSha256)).isPresent();
    }

    /** Whether it can be read so. */
    public static boolean is(byte[] file) {
        try {
            read(file);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    /** Whether that is so of the revision that ends there, which is the first. */
    static boolean isFirst(byte[] file, int end) {
        try {
            return first(file, end).end() == end;
        } catch (Malformed e) {
            return false;
        }
    }

    private static Intact read(byte[] file) throws Malformed {
        var revision = first(file, file.length);
        var data = Attachment.of(revision);
        while (revision.end() < file.length) {
            var update = AppliedUpdate.read(revision, file.length);
            PermittedChanges.require(revision, update, !update.section().slots().isEmpty());
            require(update.section(), update.after(), 0);
            revision = update.after();
        }
        return new Intact(file, data);
    }

    private static ObjectTable first(byte[] file, int end) throws Malformed {
        if (!startsWithHeader(file)) {
            throw new Malformed("no header");
        }
        var section = UpdateSection.read(file, HEADER.length, end);
        var first = new ObjectTable(file, section.offsets(), section.trailer(), section.table(),
                section.end());
        if (!section.trailer().keySet().equals(TRAILER)) {
            throw new Malformed("not as the first is written");
        }
        require(section, first, 1);
        first.catalogue();
        return first;
    }

    /** @param fewest how many signatures it has at least; one at most */
    private static void require(UpdateSection section, ObjectTable after, int fewest) throws Malformed {
        var slots = section.slots();
        if (slots.size() < fewest || slots.size() > 1) {
            throw new Malformed(slots.size() + " signatures");
        }
        for (var slot : slots) {
            if (slot.end() != section.end() || fewest > 0 && !slot.isExact()) {
                throw new Malformed("a signature that covers something else");
            }
        }
        var missing = section.references().stream().filter(number -> !after.has(number)).findFirst().orElse(0);
        if (missing != 0) {
            throw new Malformed("no object " + missing);
        }
    }

    private static boolean startsWithHeader(byte[] file) {
        return file.length > HEADER.length && Arrays.equals(file, 0, HEADER.length, HEADER, 0, HEADER.length);
    }
}
