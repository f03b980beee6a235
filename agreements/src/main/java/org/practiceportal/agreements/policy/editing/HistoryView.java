package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.policy.draft.DraftLanguage;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;

/** What a therapist changed in a draft and when, each with a way back to how it was before. */
@Named
@RequestScoped
public class HistoryView {

    private static final int SIZE = 25;

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    @Param(name = "language")
    String language;

    @Inject
    @Param(name = "page")
    Integer page;

    private Locale locale;
    private int pages;
    private int number;
    private List<DraftRevisionLine> lines;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        locale = DraftLanguage.of(language);
        pages = Math.max(1, Math.ceilDiv(drafting.countSteps(therapist, locale), SIZE));
        number = Math.clamp(page == null ? 1 : page, 1, pages);
        lines = drafting.steps(therapist, locale, (number - 1) * SIZE, SIZE).stream().map(DraftRevisionLine::of)
                .toList();
    }

    public List<DraftRevisionLine> getLines() {
        return lines;
    }

    public int getPage() {
        return number;
    }

    public int getPages() {
        return pages;
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }
}
