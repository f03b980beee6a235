package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.conversation.Agenda;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/**
 * What is open for the next sessions, client by client, to print or to note what was talked about. The point to note is
 * named in the address ({@code talked}), never by its place in the list.
 */
@Named
@RequestScoped
public class AgendaView {

    @Inject
    CurrentUser user;

    @Inject
    Agenda agenda;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "c")
    String only;

    @Inject
    @Param(name = "talked")
    String id;

    private Person therapist;
    private List<Agenda.Line> lines;
    private LocalDate on;
    private String note;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        if (only != null) {
            people.clientOf(therapist, only).orElseThrow(NotFound::new);
        }
        on = LocalDate.ofInstant(clock.instant(), therapist.zone());
    }

    /** Client by client, whoever waits longest first. */
    public List<Group> getGroups() {
        var groups = new LinkedHashMap<PersonId, Group>();
        for (var line : lines()) {
            var client = line.point().client();
            if (only == null || only.equals(client.value())) {
                groups.computeIfAbsent(client, key -> new Group(key, name(key), new ArrayList<>())).lines()
                        .add(line);
            }
        }
        return List.copyOf(groups.values());
    }

    private List<Agenda.Line> lines() {
        if (lines == null) {
            lines = agenda.open(therapist);
        }
        return lines;
    }

    private String name(PersonId client) {
        return people.clientOf(therapist, client).map(Person::name).orElse("");
    }

    /** The point to note; {@code null} if none was chosen, or it has ended. */
    public Agenda.Line getChosen() {
        return lines().stream().filter(line -> line.id().equals(id) && line.point().ends()).findFirst().orElse(null);
    }

    /** Name of the client whose point that is. */
    public String getChosenName() {
        return getChosen() == null ? "" : name(getChosen().point().client());
    }

    public void keep() {
        agenda.talked(therapist, id, on, note);
        Faces.redirect(Faces.getRequestContextPath()
                + (only == null ? AgreementsPage.AGENDA.at() : AgreementsPage.AGENDA.at(only)));
    }

    /** Id of the only client to show; {@code null} for all. */
    public String getOnly() {
        return only;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), therapist.zone());
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What is open with one client, the oldest first. */
    public record Group(PersonId client, String name, List<Agenda.Line> lines) {}
}
