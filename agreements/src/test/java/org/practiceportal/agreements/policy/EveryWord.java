package org.practiceportal.agreements.policy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.sharing.PolicyFile;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.text.TextJson;

/** All that the portal can say in an agreement, as it is kept and handed out. */
public final class EveryWord {

    private EveryWord() {}

    /** In each language: the policy file with every topic, the text that is published from it, and its digest. */
    public static String said() {
        return Catalogue.LANGUAGES.stream().map(EveryWord::said).collect(Collectors.joining("\n"));
    }

    private static String said(Locale language) {
        var draft = EveryDraft.full(language);
        return PolicyFile.write(draft) + "\n" + TextJson.write(draft.toText()) + "\n" + TextDigest.of(draft.toText());
    }
}
