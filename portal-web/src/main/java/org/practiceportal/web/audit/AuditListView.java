package org.practiceportal.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Role;

/** The owner's view of the audit trail. */
@Named
@RequestScoped
public class AuditListView {

    @Inject
    CurrentUser user;

    @Inject
    KeptAuditTrail trail;

    @Inject
    @Param(name = "act")
    String act;

    @Inject
    @Param(name = "at")
    String at;

    private CursoredPage<AuditLine> page;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        page = trail.page(getAct(), PageRequest.of(at));
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public String getAct() {
        return act == null ? "" : act;
    }

    public CursoredPage<AuditLine> getPage() {
        return page;
    }
}
