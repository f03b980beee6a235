package org.practiceportal.agreements.policy.draft;

import java.util.Locale;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.api.NotFound;

/** The language of a draft as it stands in addresses. */
public final class DraftLanguage {

    private DraftLanguage() {}

    /**
     * @param tag BCP 47; may be {@code null}
     * @throws NotFound if no catalogue speaks it
     */
    public static Locale of(String tag) {
        return Catalogue.LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(tag)).findFirst()
                .orElseThrow(NotFound::new);
    }
}
