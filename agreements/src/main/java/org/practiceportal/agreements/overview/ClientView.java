package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.Together;
import org.practiceportal.agreements.acknowledgement.Update;
import org.practiceportal.agreements.acknowledgement.Updates;
import org.practiceportal.agreements.amendment.Amendment;
import org.practiceportal.agreements.amendment.Amendments;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.document.SealedCopies;
import org.practiceportal.agreements.document.Sealing;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.invitation.Inviting;
import org.practiceportal.agreements.policy.Policies;
import org.practiceportal.agreements.policy.PolicyVersion;
import org.practiceportal.api.AccessCode;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.Delivery;
import org.practiceportal.api.Door;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Notifier;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/** One client: the way from the invitation to the sealed copy, and what can be done now. */
@Named
@RequestScoped
public class ClientView {

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Policies policies;

    @Inject
    Invitations invitations;

    @Inject
    Inviting inviting;

    @Inject
    Answers answers;

    @Inject
    Questions questions;

    @Inject
    Amendments amendments;

    @Inject
    SealedCopies copies;

    @Inject
    Sealing sealing;

    @Inject
    Updates updates;

    @Inject
    Together together;

    @Inject
    Notifier notifier;

    @Inject
    @Param(name = "c")
    String id;

    private Person therapist;
    private Person client;
    private String note;
    private LocalDate due;
    private boolean inPerson;
    private AccessCode code;
    private boolean invited;
    private List<Step> steps;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        client = people.clientOf(therapist, id).orElseThrow(NotFound::new);
    }

    public Person getClient() {
        return client;
    }

    /** The version an invitation would be to; {@code null} if nothing has been published yet. */
    public PolicyVersion getOffer() {
        return policies.latest(therapist.id(), client.language()).or(() -> policies.latest(therapist.id()))
                .orElse(null);
    }

    /** Whether the client has the offered version already, and not together with others. */
    public boolean isUpToDate() {
        return getOffer() != null && invitations.current(therapist.id(), client.id())
                .filter(invitation -> invitation.isAloneTo(getOffer())).isPresent();
    }

    public void invite() {
        code = inviting.invite(therapist, client.id(), note, due, inPerson ? Door.IN_PERSON : Door.MAIL).orElse(null);
        invited = true;
        steps = null;
        note = null;
        due = null;
    }

    /** A new way in for a client who could not use the first one. */
    public void openDoor(boolean byMail) {
        code = people.openDoor(therapist, client, byMail ? Door.MAIL : Door.IN_PERSON);
    }

    /** Tries at once what the sweep would do within a minute. */
    public void seal(String acknowledgement) {
        sealing.sealNow(copies.acknowledgement(therapist, acknowledgement).id());
        steps = null;
    }

    /** What was between the two, the newest first. */
    public List<Step> getSteps() {
        if (steps == null) {
            steps = invitations.between(therapist.id(), client.id()).stream().map(this::step).toList();
        }
        return steps;
    }

    private Step step(Invitation invitation) {
        var signed = answers.acknowledgement(invitation).orElse(null);
        var given = answers.of(invitation);
        var sections = invitation.version().text().sections();
        var lines = sections.stream().map(section -> {
            var answer = given.get(section.key());
            return new SectionLine(section.title(), answer != null && answer.isRead(),
                    answer != null && answer.isTalk(), answer == null ? "" : answer.wishes());
        }).toList();
        var update = updates.since(invitation);
        return new Step(invitation, lines, signed, signed != null && copies.exists(signed),
                signed != null && !together.isComplete(signed),
                signed == null ? List.of() : amendments.signed(signed).reversed(), update.orElse(null),
                update.flatMap(updates::noticedAt).orElse(null));
    }

    public List<Question> getQuestions() {
        return questions.between(therapist.id(), client.id());
    }

    /** How the latest mail fares; {@code null} if there was none. */
    public Delivery getMail() {
        return notifier.latest(List.of(client.id())).get(client.id());
    }

    /** What to hand over, right after it was made; {@code null} otherwise. */
    public AccessCode getCode() {
        return code;
    }

    public boolean isInvited() {
        return invited;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public boolean isInPerson() {
        return inPerson;
    }

    public void setInPerson(boolean inPerson) {
        this.inPerson = inPerson;
    }

    /**
     * One invitation and what came of it.
     *
     * @param signed  {@code null} before signing
     * @param waiting whether others who sign it together have not yet
     * @param amended what both signed later, the newest first
     * @param update  what was published since; {@code null} if nothing was
     * @param noticed when the client said they have seen that; {@code null} before
     */
    public record Step(Invitation invitation, List<SectionLine> sections, Acknowledgement signed, boolean sealed,
            boolean waiting, List<Amendment> amended, Update update, Instant noticed) {

        /** {@code null} without one. */
        public LocalDate due() {
            return invitation.due().orElse(null);
        }

        /** Sections with a wish of the client's own. */
        public List<SectionLine> wishes() {
            return sections.stream().filter(line -> !line.wishes().isEmpty()).toList();
        }

        public long read() {
            return sections.stream().filter(SectionLine::read).count();
        }

        /** The kind of mark for how far they read. */
        public String mark() {
            return sections.stream().anyMatch(SectionLine::talk) ? "talk" : read() > 0 ? "done" : "yet";
        }
    }

    /** How far the client is with one section, and what they wish there in their own words; may be empty. */
    public record SectionLine(String title, boolean read, boolean talk, String wishes) {

        /** The kind of mark that shows it; empty while it is open. */
        public String mark() {
            return talk ? "talk" : read ? "done" : "";
        }
    }
}
