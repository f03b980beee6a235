package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.version.Policies;

/** Says kindly that a newer version was published meanwhile, and what became of the answers. */
@Named
@RequestScoped
public class NewerView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Policies policies;

    @Inject
    Renewing renewing;

    private TextChanges changes;

    /** Leaves when there is nothing newer, for example because another tab went on already. */
    public void open() {
        if (clientReading.isSigned() || !clientReading.isOutdated() || clientReading.getState().end().isPresent()) {
            readingSteps.go(AgreementsPage.WELCOME);
        }
    }

    public TextChanges getChanges() {
        if (changes == null) {
            changes = TextChanges.between(clientReading.getText(),
                    policies.latestLike(clientReading.invitation().version()).text());
        }
        return changes;
    }

    public void goOn() {
        if (clientReading.isSigned()) {
            readingSteps.go(AgreementsPage.DONE);
            return;
        }
        var fresh = renewing.renew(clientReading.person(), clientReading.invitation());
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.WELCOME.at(fresh.id()));
    }
}
