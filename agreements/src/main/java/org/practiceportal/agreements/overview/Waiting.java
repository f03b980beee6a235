package org.practiceportal.agreements.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practiceportal.agreements.Typed;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.acknowledgement.Wish;
import org.practiceportal.agreements.acknowledgement.Wishes;
import org.practiceportal.agreements.afterwards.Checking;
import org.practiceportal.agreements.amendment.Amending;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.afterwards.Checking;
import org.practiceportal.agreements.conversation.Wordings;
import org.practiceportal.agreements.document.Countersignings;
import org.practiceportal.agreements.document.SealTerm;
import org.practiceportal.agreements.fit.Concerns;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.places.SharedPlaces;
import org.practiceportal.agreements.policy.Drafting;
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
    Concerns concerns;

    @Inject
    Wordings wordings;

    @Inject
    SharedPlaces places;

    @Inject
    Amending amending;

    @Inject
    Amendments amendments;

    @Inject
    Checking checking;

    @Inject
    Standings standings;

    @Inject
    Policies policies;

    @Inject
    Drafting drafting;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Updates updates;

    @Inject
    Countersignings countersignings;

    @Inject
    SealTerm sealTerm;

    @Inject
    Wishes wishes;

    @Inject
    People people;

    @Inject
    Clock clock;

    public List<DashboardTask> tasks(Person person) {
        var tasks = new ArrayList<DashboardTask>();
        if (person.is(Role.OWNER)) {
            sealTerm.task().ifPresent(tasks::add);
        }
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
        add(tasks, "wrote", concerns.countOpen(therapist), "/agreements/fit/told.xhtml");
        add(tasks, "agenda", wordings.open(therapist).size() + places.open(therapist).size(),
                "/agreements/overview/agenda.xhtml");
        addSignatures(tasks, therapist);
        add(tasks, "mistake", wishes.countOpen(therapist, Wish.Kind.MISTAKE), CLIENTS + "wished");
        add(tasks, "alone", wishes.countOpen(therapist, Wish.Kind.ALONE), CLIENTS + "wished");
        add(tasks, "paper", wishes.countOpen(therapist, Wish.Kind.PAPER), CLIENTS + "wished");
        add(tasks, "overdue", standings.count(therapist, "", Filter.OVERDUE, today), CLIENTS + "overdue");
        add(tasks, "unsealed", standings.count(therapist, "", Filter.UNSEALED, today), CLIENTS + "unsealed");
        add(tasks, "countersign", countersignings.waiting(therapist), CLIENTS + "signed");
        var news = Catalogue.LANGUAGES.stream().filter(language -> drafting.news(therapist, language).isPresent())
                .findFirst();
        add(tasks, "house", news.isPresent() ? 1 : 0, "/agreements/policy/edit.xhtml?language="
                + news.map(Locale::toLanguageTag).orElse(""));
        if (policies.latest(therapist.id()).isEmpty()) {
            add(tasks, "publish", 1, "/agreements/policy/edit.xhtml");
        } else {
            add(tasks, "invite", standings.count(therapist, "", Filter.NOT_INVITED, today), CLIENTS + "not_invited");
        }
    }

    /** Only what can be signed as it is: the client has signed, and both still agree on the same. */
    private void addSignatures(List<DashboardTask> tasks, Person therapist) {
        amendments.waitingFor(therapist.id()).stream()
                .map(begun -> invitations.current(begun.therapist(), begun.client()).orElseThrow())
                .filter(invitation -> amending.draft(invitation)
                        .filter(draft -> draft.isSignedBy(invitation.client())).isPresent())
                .forEach(invitation -> add(tasks, "addition", 1,
                        "/agreements/overview/addition.xhtml?c=" + invitation.client()));
    }

    /** What the therapist proposed, and what both agreed on after signing. */
    private void addProposals(List<DashboardTask> tasks, Invitation invitation, boolean signed, String from) {
        var wording = signed ? null : wordings.waitingFor(invitation).orElse(null);
        var path = wording == null
                ? "places.xhtml?i=" + invitation.id()
                : "clarify.xhtml?i=" + invitation.id() + "&s=" + wording.getSection();
        if (wording != null || places.waitingFor(invitation.client(), invitation) > 0) {
            tasks.add(new DashboardTask(Text.of(Typed.BUNDLE, "task.yes", from),
                    Text.of(Typed.BUNDLE, "task.yes.detail"), "/agreements/reading/" + path));
        }
        if (amending.draft(invitation).filter(draft -> !draft.isSignedBy(invitation.client())).isPresent()) {
            tasks.add(new DashboardTask(Text.of(Typed.BUNDLE, "task.amend", from),
                    Text.of(Typed.BUNDLE, "task.amend.detail"),
                    "/agreements/reading/amend.xhtml?i=" + invitation.id()));
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
        var read = sections - SectionAnswer.missing(invitation, answers.of(invitation));
        var from = people.find(invitation.therapist()).map(Person::name).orElse("");
        updates.waiting(invitation).ifPresent(update -> tasks.add(new DashboardTask(
                Text.of(Typed.BUNDLE, update.isMaterial() ? "task.changed" : "task.told", from),
                Text.of(Typed.BUNDLE, "task.changed.detail"),
                "/agreements/reading/changes.xhtml?i=" + invitation.id())));
        addProposals(tasks, invitation, signed, from);
        checking.due(invitation).ifPresent(due -> tasks.add(new DashboardTask(
                Text.of(Typed.BUNDLE, "task.check", from), Text.of(Typed.BUNDLE, "task.check.detail"),
                "/agreements/afterwards/check.xhtml?i=" + invitation.id())));
        if (!signed) {
            tasks.add(new DashboardTask(Text.of(Typed.BUNDLE, read == 0 ? "task.read" : "task.goOn", from),
                    Text.of(Typed.BUNDLE, "task.read.detail", read, sections),
                    "/agreements/reading/welcome.xhtml?i=" + invitation.id()));
        }
    }
}
