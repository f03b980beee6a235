package org.practiceportal.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** A therapist sees what would go on which day, of whom, and why the rest stays. */
@Named
@RequestScoped
public class RetentionListView {

    @Inject
    CurrentUser user;

    @Inject
    Retaining retaining;

    @Inject
    ErasureRequests requests;

    @Inject
    @Param(name = "at")
    String at;

    @Inject
    @Param(name = "e")
    String erased;

    private RetentionRule rule;
    private CursoredPage<Retaining.Line> page;
    private List<Person> asking;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        rule = retaining.rule();
        page = retaining.page(therapist, PageRequest.of(at));
        asking = requests.asking(therapist);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    /** Key of what the rule says. */
    public String getLead() {
        return rule.isAny() ? "retention.rule.years" : "retention.rule.none";
    }

    public RetentionRule getRule() {
        return rule;
    }

    public CursoredPage<Retaining.Line> getPage() {
        return page;
    }

    /** Clients who ask for erasure and have no answer yet. */
    public List<Person> getAsking() {
        return asking;
    }

    /** The tombstone of what has just been erased; {@code null} if nothing was. */
    public String getErased() {
        return erased;
    }
}
