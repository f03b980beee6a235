package org.practiceportal.agreements.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.invitation.Renewing;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.TextDigest;

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

    /** Leaves when there is nothing newer, for example because another tab went on already. */
    public void open() {
        if (desk.isSigned() || !renewing.isOutdated(desk.getInvitation())) {
            way.go("welcome.xhtml");
        }
    }

    /** Titles of the sections whose words are new or different. */
    public List<String> getChanged() {
        var before = TextDigest.sections(desk.getText());
        return policies.latestLike(desk.getInvitation().version()).text().sections().stream()
                .filter(section -> !TextDigest.of(section).equals(before.get(section.key()))).map(Section::title)
                .toList();
    }

    public void goOn() {
        if (desk.isSigned()) {
            way.go("done.xhtml");
            return;
        }
        var fresh = renewing.renew(desk.getClient(), desk.getInvitation());
        Faces.redirect(Faces.getRequestContextPath() + Way.ROOM + "welcome.xhtml?i=" + fresh.id());
    }
}
