package org.practiceportal.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;
import org.practiceportal.web.address.PortalPage;
import org.practiceportal.web.people.OwnPassphrase;
import org.practiceportal.web.shell.Words;

/** An owner sets how long what is kept stays, holds it for a legal matter, and confirms what goes of therapists who have left. */
@Named
@RequestScoped
public class RetentionRuleView {

    @Inject
    CurrentUser user;

    @Inject
    RetentionRules rules;

    @Inject
    Retaining retaining;

    @Inject
    LegalHolds holds;

    @Inject
    Erasing erasing;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "at")
    String at;

    @Inject
    @Param(name = "e")
    String ended;

    @Inject
    @Param(name = "hold")
    String hold;

    private Person owner;
    private RetentionRule rule;
    private CursoredPage<Retaining.Line> page;
    private List<LegalHold> held;
    private Integer years;
    private Integer minorYears;
    private String email;
    private String why;
    private String lifting;
    private String passphrase;

    @PostConstruct
    void open() {
        owner = user.as(Role.OWNER);
        rule = rules.now();
        years = rule.getYears();
        minorYears = rule.getMinorYears();
        look();
    }

    private void look() {
        page = retaining.pageOfNobodyHere(PageRequest.of(at));
        held = holds.ofOwners();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void save() {
        rule = rules.set(owner, years, minorYears);
        look();
        done("retention.saved");
    }

    public void holdAll() {
        OwnPassphrase.requirePlace(request);
        holds.hold(owner, email, why, passphrase);
        email = null;
        why = null;
        look();
        done("hold.set");
    }

    public void lift() {
        holds.liftAsOwner(owner, hold, lifting);
        lifting = null;
        look();
        done("hold.lifted");
    }

    public void erase() {
        OwnPassphrase.requirePlace(request);
        var tombstone = erasing.eraseAsOwner(owner, ended, passphrase);
        Faces.redirect(Faces.getRequestContextPath() + PortalPage.ERASED.with("e", tombstone.getId()));
    }

    private void done(String key) {
        Messages.create(words.say(Text.of(Words.BUNDLE, key))).add();
    }

    /** Key of what the rule says. */
    public String getLead() {
        return rule.isAny() ? "retention.rule.years" : "retention.rule.none";
    }

    public RetentionRule getRule() {
        return rule;
    }

    public CursoredPage<Retaining.Line> getPage() {
        return page;
    }

    /** What is about to be erased; {@code null} if nothing was chosen. */
    public Retaining.Line getChosen() {
        return page.rows().stream().filter(line -> line.id().equals(ended) && line.term().isOver()).findFirst()
                .orElse(null);
    }

    /** The {@code open} of the form: what was typed stays in sight. */
    public String getHoldOpen() {
        return Faces.getRequestParameter("holding:set") == null ? null : "open";
    }

    public List<LegalHold> getHeld() {
        return held;
    }

    public Person getOwner() {
        return owner;
    }

    public int getLongestWhy() {
        return LegalHold.LONGEST_WORDS;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getMinorYears() {
        return minorYears;
    }

    public void setMinorYears(Integer minorYears) {
        this.minorYears = minorYears;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
