package org.practiceportal.web.records;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Person;
import org.practiceportal.web.people.OwnPassphrase;

/** A client, or a therapist of theirs, takes along all that is kept about the client. */
@Named
@RequestScoped
public class RecordCopyView {

    @Inject
    CurrentUser user;

    @Inject
    Records records;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "c")
    String id;

    private Person reader;
    private Person client;
    private String passphrase;
    private String why;
    private String ready;

    @PostConstruct
    void open() {
        reader = user.person();
        client = records.client(reader, id);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public void take() {
        OwnPassphrase.requirePlace(request);
        ready = records.take(reader, client, passphrase, why);
    }

    /** The copy that has just been made ready; {@code null} before. */
    public String getReady() {
        return ready;
    }

    public long getMinutes() {
        return RecordCopy.KEPT_READY.toMinutes();
    }

    public int getLongestWhy() {
        return RecordCopy.LONGEST_WORDS;
    }

    public boolean isOwn() {
        return client.id().equals(reader.id());
    }

    /** Key of what the page says first. */
    public String getLead() {
        return isOwn() ? "records.own" : "records.client";
    }

    public Person getReader() {
        return reader;
    }

    public Person getClient() {
        return client;
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
