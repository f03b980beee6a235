package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Role;

/** What a therapist changed in a draft and when, each with a way back to how it was before. */
@Named
@RequestScoped
public class HistoryView {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    @Param(name = "language")
    String language;

    @Inject
    @Param(name = "at")
    String at;

    private Locale locale;
    private CursoredPage<DraftRevisionLine> page;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        locale = DraftLanguage.of(language);
        page = drafting.steps(therapist, locale, PageRequest.of(at)).map(DraftRevisionLine::of);
    }

    public CursoredPage<DraftRevisionLine> getPage() {
        return page;
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
