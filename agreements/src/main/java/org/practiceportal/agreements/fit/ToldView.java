package org.practiceportal.agreements.fit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** What clients have told a therapist. */
@Named
@RequestScoped
public class ToldView {

    @Inject
    CurrentUser user;

    @Inject
    Concerns concerns;

    @Inject
    People people;

    @Inject
    @Param(name = "at")
    String at;

    private CursoredPage<ConcernHistory> page;
    private Map<PersonId, Person> clients;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        page = concerns.page(therapist, PageRequest.of(at));
        clients = people.find(page.rows().stream().map(line -> line.concern().client()).distinct().toList());
    }

    /** Asked for before anything is shown, so that whoever may not see the page finds none. */
    public void allow() {
        // The right is checked when this bean is made.
    }

    public CursoredPage<ConcernHistory> getPage() {
        return page;
    }

    public String name(ConcernHistory line) {
        var client = clients.get(line.concern().client());
        return client == null ? "" : client.name();
    }

}
