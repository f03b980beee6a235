package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.text.TextChanges;

/** Shows a client who has signed what reads differently now: told only, or asked to agree again. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Updates updates;

    @Inject
    Renewing renewing;

    private Update update;
    private TextChanges changes;
    private String shown;
    private Instant noticedAt;

    /** Leaves when there is nothing to show, for example because another tab went on already. */
    public void open() {
        if (update == null) {
            readingSteps.go(clientReading.isSigned() ? AgreementsPage.DONE : AgreementsPage.WELCOME);
        }
    }

    @PostConstruct
    void look() {
        update = updates.since(clientReading.getState()).orElse(null);
        if (update != null) {
            changes = update.changes();
            noticedAt = updates.noticedAt(update).orElse(null);
        }
    }

    /** {@code null} if nothing was published since. */
    public Update getUpdate() {
        return update;
    }

    /** {@code null} likewise. */
    public TextChanges getChanges() {
        return changes;
    }

    /** Id of the version on the page; it comes back with the form, so that only this one counts as seen. */
    public String getShown() {
        return shown == null ? getUpdate().latest().id() : shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** When the client said that they have seen it; {@code null} before. */
    public Instant getNoticedAt() {
        return noticedAt;
    }

    /** Goes on to read what is new. What was signed holds until the new one is. */
    public void goOn() {
        if (getUpdate() != null && getUpdate().isMaterial()) {
            var fresh = renewing.renew(clientReading.person(), clientReading.invitation());
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SECTIONS.at(fresh.id()));
        } else {
            open();
        }
    }

    /** If something newer was published meanwhile, that is shown first. */
    public void notice() {
        if (getUpdate() != null && !updates.notice(clientReading.person(), getUpdate(), shown)) {
            readingSteps.go(AgreementsPage.CHANGES);
        } else {
            Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.MINE.at());
        }
    }

    /** Key of the words above the page. */
    public String getLeadWords() {
        return update.isMaterial() ? "changes.lead.material" : "changes.lead.minor";
    }

    /** Whether there is nothing to do but to say that one has seen it. */
    public boolean isToNotice() {
        return isMinor() && noticedAt == null;
    }

    /** Whether that was said. */
    public boolean isNoticed() {
        return isMinor() && noticedAt != null;
    }

    /** A form may come back from a page whose news are gone. */
    private boolean isMinor() {
        return update != null && !update.isMaterial();
    }
}
