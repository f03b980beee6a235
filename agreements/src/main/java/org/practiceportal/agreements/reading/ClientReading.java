package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.OwnInvitations;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * What lies before a client while they read: the invitation of the address ({@code i}), its words, and their answers
 * so far. Every page of the way asks it, so every page refuses what is somebody else's.
 */
@Named
@RequestScoped
public class ClientReading implements Side {

    @Inject
    CurrentUser user;

    @Inject
    OwnInvitations ownInvitations;

    @Inject
    Readings readings;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    People people;

    @Inject
    @Param(name = "i")
    String id;

    private Person client;
    private String therapist;
    private InvitationState state;
    private AnswerSheet sheet;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        state = ownInvitations.of(id);
        therapist = people.find(state.invitation().therapist()).map(Person::name).orElse("");
    }

    public InvitationState getState() {
        return state;
    }

    @Override
    public Person person() {
        return client;
    }

    @Override
    public String other() {
        return therapist;
    }

    @Override
    public Invitation invitation() {
        return state.invitation();
    }

    @Override
    public Optional<Acknowledgement> holding() {
        return state.holding(ownInvitations.all());
    }

    public String getId() {
        return invitation().id();
    }

    public String getTherapist() {
        return therapist;
    }

    public int getVersion() {
        return invitation().version().number();
    }

    /** The day by which the therapist hopes for an answer; {@code null} if they named none. */
    public LocalDate getDue() {
        return invitation().due().orElse(null);
    }

    /** The therapist's personal words; may be empty. */
    public String getPersonalWords() {
        return invitation().note();
    }

    public AgreementText getText() {
        return invitation().version().text();
    }

    public List<Section> getSections() {
        return getText().sections();
    }

    /** After something was answered, what is kept is read again. */
    void look() {
        ownInvitations.look();
        state = ownInvitations.of(id);
        sheet = null;
    }

    /** How many sections there are. */
    public int getSize() {
        return getSections().size();
    }

    public SectionAnswer answer(String section) {
        return state.answers().get(section);
    }

    public boolean isRead(String section) {
        return answer(section) != null && answer(section).isRead();
    }

    public boolean isTalk(String section) {
        return answer(section) != null && answer(section).isTalk();
    }

    /** {@code done}, {@code talk} or {@code open}. */
    public String mark(String section) {
        return isRead(section) ? "done" : isTalk(section) ? "talk" : "open";
    }

    /** What was typed about a section and not sent. */
    public String note(String section) {
        return answer(section) == null ? "" : answer(section).note();
    }

    /** The client's own wishes for a section, as they are kept. */
    public String wishes(String section) {
        return answer(section) == null ? "" : answer(section).wishes();
    }

    /** What of a section's wishes the signed copy cannot show; empty when all is well. */
    public String unprintable(String section) {
        return String.join(", ", printableCharacters.missingFrom(wishes(section)));
    }

    /** What would be signed now: with what both agreed on along with the answers. */
    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = readings.sheet(invitation());
        }
        return sheet;
    }

    /** A section by its key. */
    public Section section(String key) {
        return getSections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
    }

    /** How many sections the client wants to talk about first. */
    public long getTalks() {
        return getSections().stream().filter(section -> isTalk(section.key())).count();
    }

    /** How many sections have no mark yet. */
    public long getUnread() {
        return state.missing() - getTalks();
    }

    public boolean isComplete() {
        return state.missing() == 0;
    }

    /** Minutes left to read, at least one while something is left. */
    public long getMinutesLeft() {
        return ReadingTime.minutes(getSections().stream().filter(section -> !isRead(section.key())).toList());
    }

    /** Key of the first section without a mark, else of the first that is not read, else of the first. */
    public String getNext() {
        return getSections().stream().map(Section::key)
                .filter(key -> answer(key) == null || answer(key).mark().isEmpty()).findFirst()
                .or(() -> getSections().stream().map(Section::key).filter(key -> !isRead(key)).findFirst())
                .orElse(getSections().getFirst().key());
    }

    /** Whether the client wants to talk about a section first. */
    public boolean isTalking() {
        return getTalks() > 0;
    }

    /** Whether a section has no mark yet. */
    public boolean isUnreadLeft() {
        return getUnread() > 0;
    }

    /** From 1. */
    public int number(Section section) {
        return getSections().indexOf(section) + 1;
    }

    /** Name of the page where this agreement begins now. */
    public String getHome() {
        return isSigned() ? "done" : "welcome";
    }

    /** Whether nothing keeps the client from signing here; an assent is no signature and needs no such consent. */
    public boolean isConsented() {
        return invitation().assents() || state.consented();
    }

    /** {@code null} before signing. */
    public Acknowledgement getAcknowledgement() {
        return state.signed();
    }

    /** Id of the invitation that took this one's place; {@code null} if none did. */
    String successor() {
        return state.successor();
    }

    /** Whether there is a newer version. */
    boolean isOutdated() {
        return state.outdated();
    }

    public boolean isSigned() {
        return state.isSigned();
    }
}
