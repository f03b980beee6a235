package org.practiceportal.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Door;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Role;
import org.practiceportal.web.shell.Languages;
import org.practiceportal.web.shell.Paging;

/** The owner's view of the people who work here. Clients are their therapists' matter and do not appear. */
@Named
@RequestScoped
public class PeopleListView {

    @Inject
    CurrentUser user;

    @Inject
    Accounts accounts;

    @Inject
    Hiring hiring;

    @Inject
    Practice practice;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @Param(name = "q")
    String named;

    private Person owner;
    private String name;
    private String email;
    private String language = Locale.ENGLISH.toLanguageTag();
    private boolean therapist = true;
    private boolean runsPractice;
    private boolean byMail;
    private AccessCode code;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
    }

    public void add() {
        Set<Role> roles = new TreeSet<>();
        if (therapist) {
            roles.add(Role.THERAPIST);
        }
        if (runsPractice) {
            roles.add(Role.OWNER);
        }
        code = hiring.add(owner, name, email, roles, Languages.of(language), byMail ? Door.MAIL : Door.IN_PERSON);
        name = null;
        email = null;
    }

    public void openDoor(String id) {
        code = hiring.open(owner, new PersonId(id), Door.IN_PERSON);
    }

    public void close(String id) {
        hiring.close(owner, new PersonId(id));
    }

    public void reopen(String id) {
        hiring.reopen(owner, new PersonId(id));
    }

    public Paging getPaging() {
        return Paging.of(page, accounts.countColleagues(getNamed()));
    }

    public List<Line> getLines() {
        var paging = getPaging();
        return accounts.colleagues(getNamed(), paging.first(), paging.size()).stream()
                .map(account -> new Line(account.person(practice.zone()), account.isClosed(),
                        account.id().equals(owner.id())))
                .toList();
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    /** What to hand over, right after it was made; {@code null} otherwise. */
    public AccessCode getCode() {
        return code;
    }

    public String getNamed() {
        return named == null ? "" : named;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isTherapist() {
        return therapist;
    }

    public void setTherapist(boolean therapist) {
        this.therapist = therapist;
    }

    public boolean isRunsPractice() {
        return runsPractice;
    }

    public void setRunsPractice(boolean runsPractice) {
        this.runsPractice = runsPractice;
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }

    /** A person as the page shows them. */
    public record Line(Person person, boolean closed, boolean self) {}
}
