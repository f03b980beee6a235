package org.practiceportal.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Practice;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.notification.Outbox;
import org.practiceportal.web.people.Accounts.Known;
import org.practiceportal.web.shell.Languages;
import org.practiceportal.web.shell.Words;

/** The owner's view of the people who work here. Clients are their therapists' matter and do not appear. */
@Named
@RequestScoped
public class PeopleListView {

    @Inject
    CurrentUser user;

    @Inject
    Accounts accounts;

    @Inject
    StaffAccounts staffAccounts;

    @Inject
    Practice practice;

    @Inject
    Outbox outbox;

    @Inject
    Words words;

    @Inject
    @Param(name = "at")
    String at;

    @Inject
    @Param(name = "q")
    String named;

    /** Whose row a button stands in; rows may have moved since the page was shown. */
    @Inject
    @Param(name = "who")
    String chosen;

    private Person owner;
    private CursoredPage<Line> page;
    private String name;
    private String email;
    private String language = Locale.ENGLISH.toLanguageTag();
    private boolean therapist = true;
    private boolean runsPractice;
    private boolean byMail;
    private AccessCode code;
    private Person receiver;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void add() {
        var roles = new TreeSet<Role>();
        if (therapist) {
            roles.add(Role.THERAPIST);
        }
        if (runsPractice) {
            roles.add(Role.OWNER);
        }
        look();
        code = staffAccounts.add(owner, name, email, roles, Languages.of(language),
                byMail ? Door.MAIL : Door.IN_PERSON);
        receiver = accounts.byEmail(EmailAddress.of(email).value()).orElseThrow().person(practice.zone());
        name = null;
        email = null;
    }

    public void openDoor() {
        var colleague = chosen();
        look();
        code = staffAccounts.open(owner, colleague, Door.IN_PERSON);
        receiver = accounts.known(colleague).orElseThrow().person();
    }

    public void close() {
        look();
        staffAccounts.close(owner, chosen());
        say("people.closed");
    }

    public void reopen() {
        look();
        staffAccounts.reopen(owner, chosen());
        say("people.reopened");
    }

    /** What is done now may show in the list, which is read anew. */
    private void look() {
        page = null;
    }

    private PersonId chosen() {
        return PersonId.read(chosen).orElseThrow(NotFound::new);
    }

    private void say(String key) {
        Messages.create(words.say(Text.of(Accounts.BUNDLE, key))).add();
    }

    public CursoredPage<Line> getPage() {
        if (page == null) {
            page = accounts.colleagues(getNamed(), PageRequest.of(at)).map(this::line);
        }
        return page;
    }

    private Line line(Known known) {
        var account = known.account();
        var person = known.person();
        var roles = person.roles().stream().sorted()
                .map(role -> words.say(Text.of(Accounts.BUNDLE, "people.role." + role)))
                .collect(Collectors.joining(", "));
        var state = account.isClosed() ? "closed" : person.active() ? "active" : "comingIn";
        return new Line(person, roles, words.say(Text.of(Accounts.BUNDLE, "people.state." + state)),
                person.active() ? "done" : "", account.isClosed(), person.id().equals(owner.id()));
    }

    public List<Locale> getLanguages() {
        return Languages.ALL;
    }

    /** What to hand over, right after it was made; {@code null} otherwise. */
    public AccessCode getCode() {
        return code;
    }

    /** For whom the code is. */
    public Person getReceiver() {
        return receiver;
    }

    /** Key of the words for a way in of two halves. */
    public String getHalvesWords() {
        return outbox.isSending() ? "people.byMail" : "people.halves";
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
    public record Line(Person person, String roles, String state, String kind, boolean closed,
            boolean self) {}
}
