package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.TextChanges;

/** Says kindly that a newer version was published meanwhile, and what became of the answers. */
@Named
@RequestScoped
public class NewerView {

    @Inject
    Desk desk;

    @Inject
    Way way;

    @Inject
    Policies policies;

    @Inject
    Renewing renewing;

    private TextChanges changes;

    /** Leaves when there is nothing newer, for example because another tab went on already. */
    public void open() {
        if (desk.isSigned() || !desk.isOutdated()) {
            way.go(AgreementsPage.WELCOME);
        }
    }

    public TextChanges getChanges() {
        if (changes == null) {
            changes = TextChanges.between(desk.getText(),
                    policies.latestLike(desk.getInvitation().version()).text());
        }
        return changes;
    }

    public void goOn() {
        if (desk.isSigned()) {
            way.go(AgreementsPage.DONE);
            return;
        }
        var fresh = renewing.renew(desk.getClient(), desk.getInvitation());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.WELCOME.at(fresh.id()));
    }
}
