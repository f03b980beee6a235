package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
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

    private int pages;
    private List<ConcernHistory> lines;
    private Map<PersonId, Person> clients;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        pages = (int) Math.max(1, (concerns.count(therapist) + SIZE - 1) / SIZE);
        lines = concerns.page(therapist, (getPage() - 1) * SIZE, SIZE);
        clients = people.find(lines.stream().map(line -> line.concern().client()).distinct().toList());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public List<ConcernHistory> getLines() {
        return lines;
    }

    public String name(ConcernHistory line) {
        var client = clients.get(line.concern().client());
        return client == null ? "" : client.name();
    }

    public int getPage() {
        return Math.clamp(page == null ? 1 : page, 1, pages);
    }

    public int getPages() {
        return pages;
    }
}
