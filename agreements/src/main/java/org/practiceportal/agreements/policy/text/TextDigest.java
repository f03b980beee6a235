package org.practiceportal.agreements.policy.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practiceportal.agreements.Sha256;

/**
 * SHA-256 in lower-case hex over the UTF-8 bytes of the {@link TextJson}. Anyone who holds those bytes can check it
 * without this program.
 */
public final class TextDigest {

    private TextDigest() {}

    public static String of(AgreementText text) {
        return of(TextJson.write(text));
    }

    public static String of(AgreementText.Section section) {
        return of(TextJson.write(section));
    }

    /** Each section's digest by its key, in reading order: two versions compared show what changed. */
    public static SequencedMap<String, String> sections(AgreementText text) {
        var digests = new LinkedHashMap<String, String>();
        text.sections().forEach(section -> digests.put(section.key(), of(section)));
        return digests;
    }

    /** Keys of the sections of {@code now} that are new or read differently than {@code before}, in reading order. */
    public static List<String> changed(AgreementText before, AgreementText now) {
        var old = sections(before);
        return sections(now).entrySet().stream()
                .filter(section -> !section.getValue().equals(old.get(section.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    /** Of whatever is written as JSON. */
    public static String of(String json) {
        return Sha256.hex(json);
    }
}
