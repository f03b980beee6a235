package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.catalogue.Licence;
import org.practiceportal.agreements.policy.draft.Gap;
import org.practiceportal.agreements.policy.draft.Hint;
import org.practiceportal.agreements.policy.draft.PolicyDraft;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.agreements.policy.text.TextChanges;
import org.practiceportal.agreements.policy.text.TextDigest;
import org.practiceportal.agreements.policy.version.Drafting;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.agreements.policy.version.PolicyVersion;
import org.practiceportal.agreements.policy.version.PolicyVersion.Change;
import org.practiceportal.agreements.policy.version.Publishing;
import org.practiceportal.agreements.policy.version.Weight;
import org.practiceportal.api.Person;

/** Publishing: what is missing, what is different from the last version, and the therapist's signature. */
@Named
@RequestScoped
public class PublishView {

    @Inject
    OpenSet openSet;

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    Publishing publishing;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    Licensing licensing;

    private OwnPolicy policy;
    private PolicyDraft draft;
    private AgreementText text;
    private PolicyVersion latest;
    private TextChanges changes;
    private String name;
    private Weight weight;
    private String reason;

    @PostConstruct
    void open() {
        policy = openSet.policy();
        draft = drafting.draft(policy);
        text = draft.toText();
        latest = policies.latest(policy).orElse(null);
    }

    public void publish() {
        var version = publishing.publish(openSet.therapist(), policy,
                new Change(getWeight(), reason == null ? "" : reason), name);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.VERSION.at(version.id()));
    }

    public List<Gap> getGaps() {
        return draft.gaps(printableCharacters::missingFrom);
    }

    /** What is worth another look; it keeps nobody from publishing. */
    public List<Hint> getHints() {
        return draft.hints(licensing.of(openSet.therapist()).orElse(Licence.OTHER));
    }

    /** What reads differently than in the last version; {@code null} before the first. */
    public TextChanges getChanges() {
        if (changes == null && latest != null) {
            changes = TextChanges.between(latest.text(), text);
        }
        return changes;
    }

    /** Whether there is something to publish that is worth another look. */
    public boolean isWorthALook() {
        return isDifferent() && !getHints().isEmpty();
    }

    /** The sections of a first version. */
    public List<AgreementText.Section> getSections() {
        return text.sections();
    }

    /** Whether there is anything to publish. */
    public boolean isDifferent() {
        return latest == null || !latest.digest().equals(TextDigest.of(text));
    }

    /** How much it matters; until the therapist says so, what is most likely. */
    public Weight getWeight() {
        if (weight == null) {
            weight = latest != null && !getChanges().touchesDuties() ? Weight.MINOR : Weight.MATERIAL;
        }
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The newest version, or {@code null} before the first. */
    public PolicyVersion getLatest() {
        return latest;
    }

    /** The number that the next version gets. */
    public int getNextNumber() {
        return latest == null ? 1 : latest.number() + 1;
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions(policy);
    }

    public Person getTherapist() {
        return openSet.therapist();
    }

    public String getLanguage() {
        return policy.language().toLanguageTag();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
