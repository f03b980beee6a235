package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** What clients have told a therapist. */
@Named
@RequestScoped
public class ToldView {

    private static final int SIZE = 25;

    @Inject
    CurrentUser user;

    @Inject
    Concerns concerns;

    @Inject
    People people;

    @Inject
    @Param(name = "page")
    Integer page;

    private Person therapist;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public List<Course> getLines() {
        return concerns.page(therapist, (getPage() - 1) * SIZE, SIZE);
    }

    public String name(Course line) {
        return people.find(line.concern().client()).map(Person::name).orElse("");
    }

    public int getPage() {
        return Math.clamp(page == null ? 1 : page, 1, getPages());
    }

    public int getPages() {
        return (int) Math.max(1, (concerns.count(therapist) + SIZE - 1) / SIZE);
    }
}
