package org.practiceportal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.practiceportal.web.address.OwnCookies;

/** Lets a visitor choose the language; who has signed in chooses it in their account. */
@Named("languages")
@RequestScoped
public class LanguageView {

    private static final int A_YEAR = 365 * 24 * 3600;

    public List<Locale> getAll() {
        return Languages.ALL;
    }

    public void choose(String tag) {
        OwnCookies.set(Faces.getResponse(), Words.COOKIE, Languages.of(tag).toLanguageTag(), A_YEAR);
        Faces.refreshWithQueryString();
    }
}
