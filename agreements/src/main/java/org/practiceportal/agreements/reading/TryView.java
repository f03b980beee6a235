package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.policy.editing.OpenSet;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.TryingOut;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notification;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * The client's way, as a therapist walks it through a version of their own. Its pages are only looked at, and from one to the next go
 * links, so whatever is picked and typed on them is kept nowhere.
 */
@Named
@RequestScoped
public class TryView {

    @Inject
    CurrentUser user;

    @Inject
    Policies policies;

    @Inject
    PolicySets policySets;

    @Inject
    TryingOut tryingOut;

    @Inject
    @Param(name = "v")
    String id;

    /** 0 is where a client begins, 1 the first section, and one more than there are sections the end. */
    @Inject
    @Param(name = "step")
    String number;

    private final Map<String, String> picks = new HashMap<>();
    private Person therapist;
    private PolicyVersion version;
    private AgreementText text;
    private int step;
    private String query;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        version = (id == null ? policies.latest(therapist.id()) : policies.version(id))
                .filter(found -> found.therapist().equals(therapist.id())).orElseThrow(NotFound::new);
        text = version.text();
        step = Optional.ofNullable(number).filter(said -> said.matches("\\d{1,3}")).map(Integer::valueOf).orElse(0);
        if (step > getSize() + 1) {
            throw new NotFound();
        }
        query = isEnd() ? OpenSet.query(policySets.policy(version)) : "";
    }

    /** What the address of the editor asks for, to go on there at the end. */
    public String getQuery() {
        return query;
    }

    /** They have come to the end. */
    public void finish() {
        tryingOut.finish(therapist);
        Faces.redirect(Faces.getRequestContextPath() + Notification.TODAY);
    }

    public PolicyVersion getVersion() {
        return version;
    }

    public AgreementText getText() {
        return text;
    }

    public String getTherapist() {
        return therapist.name();
    }

    public boolean isBeginning() {
        return step == 0;
    }

    public boolean isEnd() {
        return step > getSize();
    }

    /** The one to read now; {@code null} before the first and after the last. */
    public Section getSection() {
        return isBeginning() || isEnd() ? null : text.sections().get(step - 1);
    }

    public int getNumber() {
        return step;
    }

    public int getBefore() {
        return step - 1;
    }

    public int getAfter() {
        return step + 1;
    }

    /** How many sections there are. */
    public int getSize() {
        return text.sections().size();
    }

    /** Minutes to read from here on. */
    public long getMinutesLeft() {
        return ReadingTime.minutes(text.sections().subList(Math.max(0, step - 1), getSize()));
    }

    /** What a client is asked to consent to before they sign on a screen. */
    public List<String> getPoints() {
        return ConsentView.points(therapist.language());
    }

    /** Key of the words that say what one may wish here. */
    public String getHint() {
        return WishHint.words(text.language(), getSection().key());
    }

    /** Picked options; nobody asks for them. */
    public Map<String, String> getPicks() {
        return picks;
    }
}
