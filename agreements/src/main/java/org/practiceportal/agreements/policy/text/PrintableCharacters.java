package org.practiceportal.agreements.policy.text;

import java.util.List;
import org.practiceportal.agreements.Typed;
import org.practiceportal.api.Refused;
import org.practiceportal.api.Text;

/** Knows which characters the sealed document can show. The room that makes the document answers. */
public interface PrintableCharacters {

    /** The characters of {@code text} that it cannot show, each once; empty when all is well. */
    List<String> missingFrom(String text);

    /**
     * Words that will stand in the document, made safe to keep.
     *
     * @param typed as it came; {@code null} is an empty text
     * @throws Refused if they are longer than {@code longest} characters, or naming the characters that it cannot show
     */
    default String fit(String typed, int longest) {
        var missing = missingFrom(typed == null ? "" : typed);
        if (!missing.isEmpty()) {
            throw new Refused(Text.of(Typed.BUNDLE, "words.letters", String.join(", ", missing)));
        }
        return Typed.words(typed, longest);
    }
}
