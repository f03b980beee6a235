package org.practiceportal.agreements.policy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private AgreementText text;
    private PolicyVersion latest;
    private String name;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        locale = Catalogue.LANGUAGES.stream().filter(known -> known.toLanguageTag().equals(language)).findFirst()
                .orElseThrow(NotFound::new);
        draft = drafting.draft(therapist, locale);
        text = draft.toText();
        latest = policies.latest(therapist.id(), locale).orElse(null);
    }

    public void publish() {
        var version = publishing.publish(therapist, locale, name);
        Faces.redirect(Faces.getRequestContextPath() + "/agreements/policy/version.xhtml?v=" + version.id());
    }

    public List<Gap> getGaps() {
        return draft.gaps(printable::missingFrom);
    }

    /** The sections that the last version does not have in these words; all of them before the first. */
    public List<AgreementText.Section> getChanged() {
        var before = latest == null ? null : TextDigest.sections(latest.text());
        return text.sections().stream()
                .filter(section -> before == null || !TextDigest.of(section).equals(before.get(section.key())))
                .toList();
    }

    /** Titles of the sections that the last version has and the draft has not. */
    public List<String> getRemoved() {
        if (latest == null) {
            return List.of();
        }
        var now = TextDigest.sections(text);
        return latest.text().sections().stream().filter(section -> !now.containsKey(section.key()))
                .map(AgreementText.Section::title).toList();
    }

    /** Whether there is anything to publish. */
    public boolean isDifferent() {
        return latest == null || !latest.digest().equals(TextDigest.of(text));
    }

    /** Whether only the order or the words around the sections are different. */
    public boolean isReordered() {
        return isDifferent() && getChanged().isEmpty() && getRemoved().isEmpty();
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
