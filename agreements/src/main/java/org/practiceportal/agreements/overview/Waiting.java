package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Acknowledging;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.api.DashboardTask;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;
import org.practiceportal.api.Text;

/** What waits for a person, for their start page. */
@ApplicationScoped
public class Waiting {

    private static final String CLIENTS = "/agreements/overview/clients.xhtml?show=";

    @Inject
    Questions questions;

    @Inject
    Standings standings;

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Updates updates;

    @Inject
    Wishes wishes;

    @Inject
    People people;

    @Inject
    Clock clock;

    public List<DashboardTask> tasks(Person person) {
        var tasks = new ArrayList<DashboardTask>();
        if (person.is(Role.THERAPIST)) {
            addTherapists(tasks, person);
        }
        if (person.is(Role.CLIENT)) {
            invitations.currentOf(person.id()).forEach(invitation -> addClients(tasks, invitation));
        }
        return tasks;
    }

    private void addTherapists(List<DashboardTask> tasks, Person therapist) {
        var today = LocalDate.ofInstant(clock.instant(), therapist.zone());
        add(tasks, "questions", questions.countOpen(therapist), "/agreements/overview/questions.xhtml");
        add(tasks, "mistake", wishes.countOpen(therapist, Wish.Kind.MISTAKE), CLIENTS + "wished");
        add(tasks, "alone", wishes.countOpen(therapist, Wish.Kind.ALONE), CLIENTS + "wished");
        add(tasks, "paper", wishes.countOpen(therapist, Wish.Kind.PAPER), CLIENTS + "wished");
        add(tasks, "overdue", standings.count(therapist, "", Filter.OVERDUE, today), CLIENTS + "overdue");
        add(tasks, "unsealed", standings.count(therapist, "", Filter.UNSEALED, today), CLIENTS + "unsealed");
        if (policies.latest(therapist.id()).isEmpty()) {
            add(tasks, "publish", 1, "/agreements/policy/edit.xhtml");
        } else {
            add(tasks, "invite", standings.count(therapist, "", Filter.NOT_INVITED, today), CLIENTS + "not_invited");
        }
    }

    private static void add(List<DashboardTask> tasks, String key, long count, String path) {
        if (count > 0) {
            tasks.add(new DashboardTask(Text.of(Typed.BUNDLE, "task." + key, count),
                    Text.of(Typed.BUNDLE, "task." + key + ".detail"), path));
        }
    }

    private void addClients(List<DashboardTask> tasks, Invitation invitation) {
        var signed = answers.acknowledgement(invitation).isPresent();
        var sections = invitation.version().text().sections().size();
        var read = sections - Acknowledging.missing(invitation, answers.of(invitation));
        var from = people.find(invitation.therapist()).map(Person::name).orElse("");
        updates.waiting(invitation).ifPresent(update -> tasks.add(new DashboardTask(
                Text.of(Typed.BUNDLE, update.isMaterial() ? "task.changed" : "task.told", from),
                Text.of(Typed.BUNDLE, "task.changed.detail"),
                "/agreements/reading/changes.xhtml?i=" + invitation.id())));
        if (!signed) {
            tasks.add(new DashboardTask(Text.of(Typed.BUNDLE, read == 0 ? "task.read" : "task.goOn", from),
                    Text.of(Typed.BUNDLE, "task.read.detail", read, sections),
                    "/agreements/reading/welcome.xhtml?i=" + invitation.id()));
        }
    }
}
