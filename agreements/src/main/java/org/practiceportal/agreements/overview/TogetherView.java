package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.invitation.Invited;
import org.practiceportal.agreements.invitation.InvitingTogether;
import org.practiceportal.agreements.invitation.InvitingTogether.Wanted;
import org.practiceportal.agreements.policy.version.OwnPolicy;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** Invites several clients to one agreement. Who was picked stands in the address ({@code with}), so nothing is kept. */
@Named
@RequestScoped
public class TogetherView {

    private static final int FOUND = 10;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    ChoosingSet choosingSet;

    @Inject
    Standings standings;

    @Inject
    InvitingTogether inviting;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "with")
    List<String> with;

    @Inject
    @Param(name = "q")
    String named;

    @Inject
    @Param(name = "minor")
    String picked;

    private InvitationForm form;
    private Person therapist;
    private List<Person> chosen;
    private List<Locale> languages;
    private List<Standing> found;
    private String minor;
    private String signsFor;
    private String language;
    private List<Invited> invited;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        chosen = (with == null ? List.<String>of() : with).stream().distinct()
                .map(id -> people.clientOf(therapist, id).orElseThrow(NotFound::new)).toList();
        minor = picked;
        var sets = choosingSet.together(therapist.id());
        form = new InvitationForm(sets);
        languages = Catalogue.LANGUAGES.stream().filter(
                spoken -> sets.sets().stream().anyMatch(set -> set.of(spoken).isPresent())).toList();
        found = find();
        language = chosen.stream().map(Person::language).filter(getLanguages()::contains).findFirst()
                .or(() -> getLanguages().stream().findFirst()).map(Locale::toLanguageTag).orElse("");
    }

    public void invite() {
        invited = inviting.invite(therapist, new Wanted(chosen.stream().map(Person::id).toList(),
                PersonId.read(minor).orElse(null), signsFor,
                new OwnPolicy(form.policySet(), Locale.forLanguageTag(language))), form.getNote(),
                form.getDue(), form.getLastDay());
    }

    public List<Person> getChosen() {
        return chosen;
    }

    /** The therapist's clients with such a name who are not picked yet; at most ten. */
    public List<Standing> getFound() {
        return found;
    }

    private List<Standing> find() {
        var today = LocalDate.ofInstant(clock.instant(), therapist.zone());
        return standings.page(therapist, getNamed(), Filter.ALL, today, PageRequest.of(null)).rows().stream()
                .filter(line -> chosen.stream().noneMatch(person -> person.id().value().equals(line.getClientId())))
                .limit(FOUND).toList();
    }

    /** Query of this page with one more, or one fewer. */
    public String query(String changed) {
        var all = new ArrayList<>(chosen.stream().map(person -> person.id().value()).toList());
        if (!all.remove(changed)) {
            all.add(changed);
        }
        return "?with=" + String.join("&with=", all);
    }

    /** In which something is published. */
    public List<Locale> getLanguages() {
        return languages;
    }

    /** Whether there is more than one to choose from. */
    public boolean isLanguageAsked() {
        return languages.size() > 1;
    }

    public boolean isInvited() {
        return invited != null;
    }

    /** Those who need something to come in, right after they were invited. */
    public List<Invited> getHandedOver() {
        return Invited.withCode(invited);
    }

    public String getNamed() {
        return named == null ? "" : named;
    }

    public String getMinor() {
        return minor;
    }

    public void setMinor(String minor) {
        this.minor = minor;
    }

    public String getSignsFor() {
        return signsFor;
    }

    public void setSignsFor(String signsFor) {
        this.signsFor = signsFor;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** What is filled in to invite. */
    public InvitationForm getForm() {
        return form;
    }
}
