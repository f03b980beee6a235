package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.policy.version.Policies;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/** A therapist's clients, with where each of them stands. What is wanted is in the address. */
@Named
@RequestScoped
public class ClientsView {

    @Inject
    CurrentUser user;

    @Inject
    Standings standings;

    @Inject
    Policies policies;

    @Inject
    Notifier notifier;

    @Inject
    Clock clock;

    @Inject
    ListAddress address;

    @Inject
    @Param(name = "at")
    String at;

    /** How many have just been added from a list. */
    @Inject
    @Param(name = "added")
    Integer added;

    private Instant now;
    private LocalDate today;
    private CursoredPage<Standing> page;
    private boolean anybody;
    private boolean several;
    private Map<PersonId, Delivery> mails;

    @PostConstruct
    void open() {
        var therapist = user.as(Role.THERAPIST);
        now = clock.instant();
        today = LocalDate.ofInstant(now, therapist.zone());
        page = standings.page(therapist, getNamed(), getFilter(), today, PageRequest.of(at));
        anybody = !page.rows().isEmpty() || standings.isAny(therapist);
        several = policies.published(therapist.id()).inUse().size() > 1;
        mails = notifier.latest(page.rows().stream().map(line -> new PersonId(line.getClientId())).toList());
    }

    public CursoredPage<Standing> getPage() {
        return page;
    }

    public Stage stage(Standing line) {
        return line.stage(now);
    }

    public boolean overdue(Standing line) {
        return line.isOverdue(today);
    }

    /** How the latest mail to the client fares; {@code null} if there was none. */
    public Delivery mail(Standing line) {
        return mails.get(new PersonId(line.getClientId()));
    }

    /** How many have just been added from a list; {@code null} if that was not so. */
    public Integer getAdded() {
        return added;
    }

    public String getNamed() {
        return address.chosen().named();
    }

    /** Whether there is more than one set to invite to. */
    public boolean isSeveral() {
        return several;
    }

    public Filter getFilter() {
        return address.chosen().filter();
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    /** Whether there may be somebody of this name among those who are not looked at. */
    public boolean isNarrow() {
        return getFilter() != Filter.EVERYBODY && !getNamed().isBlank();
    }

    /** Whether there are no clients at all, whatever is asked for. */
    public boolean isNobody() {
        return page.rows().isEmpty() && !anybody;
    }
}
