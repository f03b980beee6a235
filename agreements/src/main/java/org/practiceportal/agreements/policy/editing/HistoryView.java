package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;

/** What a therapist changed in a draft and when, each with a way back to how it was before. */
@Named
@RequestScoped
public class HistoryView {

    @Inject
    OpenSet openSet;

    @Inject
    Drafting drafting;

    @Inject
    @Param(name = "at")
    String at;

    private CursoredPage<DraftRevisionLine> page;

    @PostConstruct
    void open() {
        page = drafting.steps(openSet.policy(), PageRequest.of(at)).map(DraftRevisionLine::of);
    }

    public CursoredPage<DraftRevisionLine> getPage() {
        return page;
    }
}
