package org.practiceportal.agreements.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** Publishing: what is missing, what is different from the last version, and the therapist's signature. */
@Named
@RequestScoped
public class PublishView {

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    Policies policies;

    @Inject
    Publishing publishing;

    @Inject
    Printable printable;

    @Inject
    @Param(name = "language")
    String language;

    private Person therapist;
    private Locale locale;
    private PolicyDraft draft;
    private String name;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        locale = Catalogue.LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(language)).findFirst()
                .orElseThrow(NotFound::new);
        draft = drafting.draft(therapist, locale);
    }

    public void publish() {
        var version = publishing.publish(therapist, locale, name);
        Faces.redirect(Faces.getRequestContextPath() + "/agreements/policy/version.xhtml?v=" + version.id());
    }

    public List<Gap> getGaps() {
        return draft.gaps(printable::missingFrom);
    }

    public String title(Gap gap) {
        return gap.topic().isEmpty() ? "" : draft.title(gap.topic());
    }

    /** Titles of the sections that the last version does not have in these words; all of them before the first. */
    public List<String> getChanged() {
        var before = latestText() == null ? null : TextDigest.sections(latestText());
        return draft.toText().sections().stream()
                .filter(section -> before == null || !TextDigest.of(section).equals(before.get(section.key())))
                .map(AgreementText.Section::title).toList();
    }

    /** Titles of the sections that the last version has and the draft has not. */
    public List<String> getRemoved() {
        var gone = new ArrayList<String>();
        if (latestText() != null) {
            var now = TextDigest.sections(draft.toText());
            latestText().sections().stream().filter(section -> !now.containsKey(section.key()))
                    .forEach(section -> gone.add(section.title()));
        }
        return gone;
    }

    /** Whether there is anything to publish. */
    public boolean isDifferent() {
        return getLatest() == null || !getLatest().digest().equals(TextDigest.of(draft.toText()));
    }

    private AgreementText latestText() {
        return getLatest() == null ? null : getLatest().text();
    }

    /** The newest version, or {@code null} before the first. */
    public PolicyVersion getLatest() {
        return policies.latest(therapist.id(), locale).orElse(null);
    }

    public List<PolicyVersion> getVersions() {
        return policies.versions(therapist.id(), locale);
    }

    public Person getTherapist() {
        return therapist;
    }

    public String getLanguage() {
        return locale.toLanguageTag();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
