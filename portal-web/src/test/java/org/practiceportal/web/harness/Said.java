package org.practiceportal.web.harness;

import java.text.MessageFormat;
import java.util.Locale;
import org.practiceportal.api.Bundles;

/** The words of the pages in one language, so that a walk finds a button by what it says. */
public record Said(Locale language) {

    /** Words of the shell. */
    public String portal(String key, Object... arguments) {
        return words("org.practiceportal.web.shell.PortalWords", key, arguments);
    }

    /** Words of the agreements. */
    public String agreements(String key, Object... arguments) {
        return words("org.practiceportal.agreements.AgreementsWords", key, arguments);
    }

    /** Words that a document itself adds. */
    public String document(String key) {
        return words("org.practiceportal.agreements.document.pages.printed", key);
    }

    private String words(String bundle, String key, Object... arguments) {
        var pattern = Bundles.in(language, bundle, Said.class.getClassLoader()).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }
}
