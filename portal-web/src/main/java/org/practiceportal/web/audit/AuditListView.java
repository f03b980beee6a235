package org.practiceportal.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Role;
import org.practiceportal.web.shell.Paging;

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
    @Param(name = "page")
    Integer page;

    private Paging paging;
    private List<AuditLine> lines;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        paging = Paging.of(page, trail.count(getAct()));
        lines = trail.page(getAct(), paging.first(), paging.size());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public String getAct() {
        return act == null ? "" : act;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AuditLine> getLines() {
        return lines;
    }
}
