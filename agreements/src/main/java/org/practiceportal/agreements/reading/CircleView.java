package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Together.Progress;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;

/** With whom the client signs together. It tells names and how many have signed; never who, nor what anybody wrote. */
@Named
@RequestScoped
public class CircleView {

    @Inject
    Desk desk;

    @Inject
    Together together;

    @Inject
    People people;

    private Progress progress;

    @PostConstruct
    void open() {
        progress = together.progress(desk.getInvitation()).orElse(null);
    }

    public boolean isThere() {
        return progress != null;
    }

    /** Their names; empty if the client signs alone for somebody. */
    public String getOthers() {
        return progress.others(desk.getClient().id()).stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("");
    }

    /** The person under age for whom the client signs; empty if for themselves. */
    public String getSignsFor() {
        return progress == null || isAssent() ? "" : progress.signsFor();
    }

    /** Whether the client is under age and gives assent. */
    public boolean isAssent() {
        return desk.getInvitation().assents();
    }

    public long getSigned() {
        return progress.signed();
    }

    public int getSize() {
        return progress.size();
    }

    /** Whether more people than the client are asked. */
    public boolean isSeveral() {
        return progress != null && progress.size() > 1;
    }

    /** Whether somebody has not signed yet. */
    public boolean isOpen() {
        return progress != null && progress.signed() < progress.size();
    }

    /** Whether it will not come together, since somebody was invited anew. */
    public boolean isClosed() {
        return progress != null && progress.closed();
    }
}
