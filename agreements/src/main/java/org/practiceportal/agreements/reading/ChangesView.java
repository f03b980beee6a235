package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.invitation.Renewing;

/** Shows a client who has signed what reads differently now: told only, or asked to agree again. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    Desk desk;

    @Inject
    Way way;

    @Inject
    Updates updates;

    @Inject
    Renewing renewing;

    private Update update;

    /** Leaves when there is nothing to show, for example because another tab went on already. */
    public void open() {
        if (getUpdate() == null) {
            way.go(desk.isSigned() ? "done.xhtml" : "welcome.xhtml");
        }
    }

    /** {@code null} if nothing was published since. */
    public Update getUpdate() {
        if (update == null) {
            update = updates.since(desk.getInvitation()).orElse(null);
        }
        return update;
    }

    /** When the client said that they have seen it; {@code null} before. */
    public Instant getNoticedAt() {
        return updates.noticedAt(getUpdate()).orElse(null);
    }

    /** Goes on to read what is new. What was signed holds until the new one is. */
    public void goOn() {
        if (getUpdate() != null && getUpdate().isMaterial()) {
            var fresh = renewing.renew(desk.getClient(), desk.getInvitation());
            Faces.redirect(Faces.getRequestContextPath() + Way.ROOM + "sections.xhtml?i=" + fresh.id());
        } else {
            open();
        }
    }

    public void notice() {
        if (getUpdate() != null) {
            updates.notice(desk.getClient(), getUpdate());
        }
        Faces.redirect(Faces.getRequestContextPath() + Way.ROOM + "mine.xhtml");
    }
}
