package org.practiceportal.agreements.policy.editing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.policy.template.SettingPracticeTemplate;
import org.practiceportal.agreements.policy.version.ArrangingSets;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.agreements.policy.version.PolicySet;
import org.practiceportal.agreements.policy.version.PolicySets;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** Another set of expectations: how it is called, and with which words it starts. */
@Named
@RequestScoped
public class NewSetView {

    private static final String USUAL = "usual";
    private static final String TEMPLATE = "template";
    /** The only one, which has no id yet. */
    private static final String FIRST = "first";

    @Inject
    CurrentUser user;

    @Inject
    PolicySets policySets;

    @Inject
    ArrangingSets arrangingSets;

    @Inject
    SettingPracticeTemplate settingPracticeTemplate;

    private Person therapist;
    private List<Source> sources;
    private String name;
    private String from;

    /** Words that a set can start with. */
    public record Source(String key, Text label) {}

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        sources = new ArrayList<>(policySets.of(therapist.id()).stream().map(NewSetView::copy).toList());
        if (settingPracticeTemplate.since(Catalogue.in(therapist.language()).language()).isPresent()) {
            sources.add(new Source(TEMPLATE, Text.of(Typed.BUNDLE, "set.from.template")));
        }
        sources.add(new Source(USUAL, Text.of(Typed.BUNDLE, "set.from.usual")));
        from = sources.getFirst().key();
    }

    private static Source copy(PolicySet set) {
        return new Source(set.getId().isEmpty() ? FIRST : set.getId(), set.getName().isEmpty()
                ? Text.of(Typed.BUNDLE, "set.from.mine")
                : Text.of(Typed.BUNDLE, "set.from.copy", set.getName()));
    }

    public void make() {
        var made = switch (from) {
            case USUAL -> arrangingSets.fresh(therapist, name);
            case TEMPLATE -> arrangingSets.fromTemplate(therapist, name);
            default -> arrangingSets.copy(therapist, name, from.equals(FIRST) ? "" : from);
        };
        Faces.redirect(Faces.getRequestContextPath() + OpenSet.at(AgreementsPage.EDIT,
                new OwnPolicy(made, Catalogue.in(therapist.language()).language())));
    }

    public List<Source> getSources() {
        return sources;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
