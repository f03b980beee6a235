package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Acknowledgement;
import org.practiceportal.agreements.acknowledgement.AnswerSheet;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.acknowledgement.ElectronicConsent;
import org.practiceportal.agreements.acknowledgement.Readings;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.agreements.policy.AgreementText;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Printable;
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
public class Desk {

    /** Words that a calm reader reads in a minute, aloud in their head. */
    private static final int WORDS_A_MINUTE = 180;

    @Inject
    CurrentUser user;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Readings readings;

    @Inject
    Printable printable;

    @Inject
    People people;

    @Inject
    @Param(name = "i")
    String id;

    private Person client;
    private Invitation invitation;
    private AgreementText text;
    private Map<String, SectionAnswer> given;
    private AnswerSheet sheet;

    @PostConstruct
    void open() {
        client = user.as(Role.CLIENT);
        invitation = invitations.ofClient(client, id);
        text = invitation.version().text();
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public String getId() {
        return invitation.id();
    }

    public Person getClient() {
        return client;
    }

    public String getTherapist() {
        return people.find(invitation.therapist()).map(Person::name).orElse("");
    }

    public int getVersion() {
        return invitation.version().number();
    }

    /** The day by which the therapist hopes for an answer; {@code null} if they named none. */
    public LocalDate getDue() {
        return invitation.due().orElse(null);
    }

    /** The therapist's personal words; may be empty. */
    public String getPersonalWords() {
        return invitation.note();
    }

    public AgreementText getText() {
        return text;
    }

    public List<Section> getSections() {
        return text.sections();
    }

    public Map<String, SectionAnswer> getAnswers() {
        if (given == null) {
            given = answers.of(invitation);
        }
        return given;
    }

    /** After something was answered, what is kept is read again. */
    void look() {
        given = null;
        sheet = null;
    }

    /** How many sections there are. */
    public int getSize() {
        return text.sections().size();
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
        return String.join(", ", printable.missingFrom(wishes(section)));
    }

    /** What would be signed now: with what both agreed on along with the answers. */
    public AnswerSheet getSheet() {
        if (sheet == null) {
            sheet = readings.sheet(invitation);
        }
        return sheet;
    }

    /** A section by its key. */
    public Section section(String key) {
        return text.sections().stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
    }

    /** How many sections the client wants to talk about first. */
    public long getTalks() {
        return text.sections().stream().filter(section -> isTalk(section.key())).count();
    }

    /** How many sections have no mark yet. */
    public long getUnread() {
        return getMissing() - getTalks();
    }

    /** How many sections are read. */
    public long getDone() {
        return text.sections().size() - getMissing();
    }

    public long getMissing() {
        return SectionAnswer.missing(invitation, getAnswers());
    }

    public boolean isComplete() {
        return getMissing() == 0;
    }

    /** Minutes left to read, at least one while something is left. */
    public long getMinutesLeft() {
        var words = text.sections().stream().filter(section -> !isRead(section.key())).mapToLong(Desk::words).sum();
        return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    private static long words(Section section) {
        var all = new StringBuilder(section.summary()).append(' ');
        List.of(section.why(), section.will(), section.ask()).forEach(list -> all.append(String.join(" ", list)));
        section.ownWords().blocks().forEach(block -> block.runs().forEach(run -> all.append(run.text()).append(' ')));
        return all.toString().split("\\s+").length;
    }

    /** Key of the first section without a mark, else of the first that is not read, else of the first. */
    public String getNext() {
        return text.sections().stream().map(Section::key)
                .filter(key -> answer(key) == null || answer(key).mark().isEmpty()).findFirst()
                .or(() -> text.sections().stream().map(Section::key).filter(key -> !isRead(key)).findFirst())
                .orElse(text.sections().getFirst().key());
    }

    public boolean isBegun() {
        return getAnswers().values().stream().anyMatch(answer -> answer.mark().isPresent());
    }

    public Optional<ElectronicConsent> consent() {
        return answers.consent(invitation);
    }

    /** Whether nothing keeps the client from signing here; an assent is no signature and needs no such consent. */
    public boolean isConsented() {
        return invitation.assents() || consent().isPresent();
    }

    /** {@code null} before signing. */
    public Acknowledgement getAcknowledgement() {
        return answers.acknowledgement(invitation).orElse(null);
    }

    public boolean isSigned() {
        return getAcknowledgement() != null;
    }
}
