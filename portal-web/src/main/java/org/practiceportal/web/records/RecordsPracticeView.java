package org.practiceportal.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.web.people.OwnPassphrase;

/** An owner takes along all records of the practice; whoever it concerns reads here that it was done, and why. */
@Named
@RequestScoped
public class RecordsPracticeView {

    @Inject
    CurrentUser user;

    @Inject
    PracticeCopies copies;

    @Inject
    HttpServletRequest request;

    private Person reader;
    private String passphrase;
    private String why;
    private PracticeCopy ready;
    private List<PracticeCopy> last;

    @PostConstruct
    void open() {
        reader = user.person();
        last = copies.last();
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void take() {
        OwnPassphrase.requirePlace(request);
        ready = copies.take(user.as(Role.OWNER), passphrase, why);
        last = copies.last();
    }

    public boolean isOwner() {
        return reader.is(Role.OWNER);
    }

    public Person getReader() {
        return reader;
    }

    /** The copy that has just been made ready; {@code null} before. */
    public PracticeCopy getReady() {
        return ready;
    }

    public List<PracticeCopy> getLast() {
        return last;
    }

    public long getMinutes() {
        return RecordCopy.KEPT_READY.toMinutes();
    }

    public int getLongestWhy() {
        return RecordCopy.LONGEST_WORDS;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
