package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.policy.version.ArrangingSets;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.api.NotFound;

/** How one of several sets is called, and whether it is put away. */
@Named
@RequestScoped
public class PolicySetView {

    @Inject
    OpenSet openSet;

    @Inject
    ArrangingSets arrangingSets;

    private String name;

    @PostConstruct
    void open() {
        if (!openSet.isSeveral()) {
            throw new NotFound();
        }
        name = getSet().getName();
    }

    public void rename() {
        arrangingSets.rename(openSet.therapist(), getSet().getId(), name);
        leave();
    }

    public void putAway() {
        arrangingSets.putAway(openSet.therapist(), getSet().getId());
        leave();
    }

    public void takeUp() {
        arrangingSets.takeUp(openSet.therapist(), getSet().getId());
        leave();
    }

    private static void leave() {
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.SETS.at());
    }

    public PolicySet getSet() {
        return openSet.getSet();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
