package org.practiceportal.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;
import org.practiceportal.api.Relation;
import org.practiceportal.api.Relations;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.people.OwnPassphrase;
import org.practiceportal.web.shell.Words;

/** How long what is between a therapist and one client stays: its day, what holds it, what the client asked, and erasing it. */
@Named
@RequestScoped
public class RetentionClientView {

    @Inject
    CurrentUser user;

    @Inject
    Relations relations;

    @Inject
    Retaining retaining;

    @Inject
    LegalHolds holds;

    @Inject
    ErasureRequests requests;

    @Inject
    Erasing erasing;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "c")
    String id;

    @Inject
    @Param(name = "hold")
    String hold;

    private Person therapist;
    private Relation relation;
    private Term term;
    private List<LegalHold> held;
    private ErasureRequest asked;
    private boolean underAge;
    private LocalDate ofAge;
    private LocalDate until;
    private String answer;
    private String why;
    private String lifting;
    private String passphrase;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        relation = relations.between(therapist, id).orElseThrow(NotFound::new);
        ofAge = retaining.comesOfAge(therapist, getClient().id()).orElse(null);
        underAge = ofAge != null || retaining.isUnderAge(therapist, getClient().id());
        look();
        until = term.until();
    }

    private void look() {
        term = retaining.term(therapist, relation);
        held = holds.on(getClient().id(), therapist.id());
        asked = requests.open(getClient().id(), therapist.id()).orElse(null);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void tellAge() {
        retaining.comesOfAge(therapist, getClient().id(), ofAge);
        done("retention.age.saved");
    }

    public void hold() {
        holds.hold(therapist, getClient().id(), why);
        why = null;
        done("hold.set");
    }

    public void lift() {
        holds.lift(therapist, hold, lifting);
        lifting = null;
        done("hold.lifted");
    }

    public void tellWhy() {
        requests.answer(therapist, getClient(), answer, until);
        done("erasure.answered");
    }

    public void erase() {
        OwnPassphrase.requirePlace(request);
        var tombstone = erasing.erase(therapist, getClient().id(), passphrase);
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.RETENTION.with("e", tombstone.getId()));
    }

    private void done(String key) {
        look();
        Messages.create(words.say(Text.of(Words.BUNDLE, key))).add();
    }

    public Person getTherapist() {
        return therapist;
    }

    public Person getClient() {
        return relation.client();
    }

    /** What becomes of it, in a sentence. */
    public String getLead() {
        return words.say(term.said("retention.client.", getClient().name(), words));
    }

    public List<LegalHold> getHeld() {
        return held;
    }

    /** What the client asked; {@code null} if nothing is open. */
    public ErasureRequest getAsked() {
        return asked;
    }

    /** The {@code open} of the form: what was typed stays in sight. */
    public String getHoldOpen() {
        return Faces.getRequestParameter("holding:set") == null ? null : "open";
    }

    /** Likewise where a day may be missing. */
    public String getAgeOpen() {
        return underAge ? "open" : null;
    }

    /** Whether it can be erased now. */
    public boolean isErasable() {
        return Erasing.isAllowed(relation, term, asked);
    }

    public int getLongestWhy() {
        return LegalHold.LONGEST_WORDS;
    }

    public int getLongestAnswer() {
        return ErasureRequest.LONGEST_WORDS;
    }

    public LocalDate getOfAge() {
        return ofAge;
    }

    public void setOfAge(LocalDate ofAge) {
        this.ofAge = ofAge;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getLifting() {
        return lifting;
    }

    public void setLifting(String lifting) {
        this.lifting = lifting;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
