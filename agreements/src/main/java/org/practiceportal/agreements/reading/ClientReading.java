package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.InvitationState;
import org.practiceportal.agreements.acknowledgement.InvitationStates;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
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
public class ClientReading {

    @Inject
    CurrentUser user;

    @Inject
    InvitationStates states;

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
        look();
        therapist = people.find(state.invitation().therapist()).map(Person::name).orElse("");
    }

    public Invitation getInvitation() {
        return state.invitation();
    }

    public String getId() {
        return getInvitation().id();
    }

    public Person getClient() {
        return client;
    }

    public String getTherapist() {
        return therapist;
    }

    public int getVersion() {
        return getInvitation().version().number();
    }

    /** The day by which the therapist hopes for an answer; {@code null} if they named none. */
    public LocalDate getDue() {
        return getInvitation().due().orElse(null);
    }

    /** The therapist's personal words; may be empty. */
    public String getPersonalWords() {
        return getInvitation().note();
    }

    public AgreementText getText() {
        return getInvitation().version().text();
    }

    public List<Section> getSections() {
        return getText().sections();
    }

    public Map<String, SectionAnswer> getAnswers() {
        return state.answers();
    }

    /** After something was answered, what is kept is read again. */
    void look() {
        state = states.ofClient(client, id);
        sheet = null;
    }

    /** How many sections there are. */
    public int getSize() {
        return getSections().size();
    }

    public SectionAnswer answer(String section) {
        return getAnswers().get(section);
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
            sheet = readings.sheet(getInvitation());
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
        return getMissing() - getTalks();
    }

    /** How many sections are read. */
    public long getDone() {
        return getSections().size() - getMissing();
    }

    public long getMissing() {
        return SectionAnswer.missing(getInvitation(), getAnswers());
    }

    public boolean isComplete() {
        return getMissing() == 0;
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

    public boolean isBegun() {
        return getAnswers().values().stream().anyMatch(answer -> answer.mark().isPresent());
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
        return getInvitation().assents() || state.consented();
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
