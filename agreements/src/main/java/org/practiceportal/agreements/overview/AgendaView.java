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
    private List<Group> groups;
    private Agenda.Line chosen;
    private String chosenName;
    private LocalDate on;
    private String note;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        if (only != null) {
            people.clientOf(therapist, only).orElseThrow(NotFound::new);
        }
        on = LocalDate.ofInstant(clock.instant(), therapist.zone());
        var all = grouped(agenda.open(therapist));
        groups = all.stream().filter(group -> only == null || only.equals(group.client().value())).toList();
        all.forEach(group -> group.lines().stream().filter(line -> line.id().equals(id) && line.point().ends())
                .forEach(line -> {
                    chosen = line;
                    chosenName = group.name();
                }));
    }

    /** Client by client, whoever waits longest first. */
    public List<Group> getGroups() {
        return groups;
    }

    private List<Group> grouped(List<Agenda.Line> lines) {
        var names = people.find(lines.stream().map(line -> line.point().client()).distinct().toList());
        var grouped = new LinkedHashMap<PersonId, Group>();
        for (var line : lines) {
            var client = line.point().client();
            var name = names.containsKey(client) ? names.get(client).name() : "";
            grouped.computeIfAbsent(client, key -> new Group(key, name, new ArrayList<>())).lines().add(line);
        }
        return List.copyOf(grouped.values());
    }

    /** The point to note; {@code null} if none was chosen, or it has ended. */
    public Agenda.Line getChosen() {
        return chosen;
    }

    /** Name of the client whose point that is. */
    public String getChosenName() {
        return chosenName;
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
