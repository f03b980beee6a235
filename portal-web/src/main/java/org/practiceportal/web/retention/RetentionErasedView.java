package org.practiceportal.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Role;

/** What was erased in this practice, for an owner: tombstones, which name nobody. */
@Named
@RequestScoped
public class RetentionErasedView {

    @Inject
    CurrentUser user;

    @Inject
    Tombstones tombstones;

    @Inject
    @Param(name = "at")
    String at;

    @Inject
    @Param(name = "e")
    String erased;

    private CursoredPage<Tombstone> page;

    @PostConstruct
    void open() {
        user.as(Role.OWNER);
        page = tombstones.page(PageRequest.of(at));
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public CursoredPage<Tombstone> getPage() {
        return page;
    }

    /** The tombstone of what has just been erased; {@code null} if nothing was. */
    public String getErased() {
        return erased;
    }
}
