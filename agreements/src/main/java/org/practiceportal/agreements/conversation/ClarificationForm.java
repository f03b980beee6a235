package org.practiceportal.agreements.conversation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Side;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.api.NotFound;
import org.practiceportal.api.Person;

/**
 * The form in which one of the two proposes what is printed with a section, or says yes to it; the same on both sides.
 * Whoever fills it in is who is signed in, never what the form says.
 */
public abstract class ClarificationForm {

    @Inject
    ClarificationProposals clarificationProposals;

    @Inject
    Questions questions;

    @Inject
    @Param(name = "s")
    String key;

    private Section section;
    private ClarificationProposal last;
    private List<Question> asked;
    private String question;
    private String answer;
    private String seen;
    private boolean changed;

    /** Who fills it in. */
    protected abstract Side side();

    /** Goes on after something was done. */
    protected abstract void leave();

    @PostConstruct
    void open() {
        section = invitation().version().text().sections().stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(NotFound::new);
        load();
    }

    private void load() {
        last = clarificationProposals.last(invitation(), section).orElse(null);
        asked = questions.about(invitation(), key);
    }

    private Person by() {
        return side().person();
    }

    private Invitation invitation() {
        return side().invitation();
    }

    /** Name of the other. */
    public String getOther() {
        return side().other();
    }

    public Section getSection() {
        return section;
    }

    /** What stands there now; {@code null} if nothing does. */
    public ClarificationProposal getLast() {
        return last == null || last.isWithdrawn() ? null : last;
    }

    /** Whether nothing stands there. */
    public boolean isSilent() {
        return getLast() == null;
    }

    /** Whether this person is asked for a yes. */
    public boolean isAsked() {
        return getLast() != null && getLast().waitsFor(by().id());
    }

    /** Whether this person waits for the other's yes. */
    public boolean isWaiting() {
        return getLast() != null && !getLast().isAgreed() && !isAsked();
    }

    /** What the client asked about this section, the oldest first. */
    public List<Question> getQuestions() {
        return asked;
    }

    public void propose() {
        look();
        clarificationProposals.propose(by(), invitation(), section, question, answer, seen);
        leave();
    }

    public void agree() {
        look();
        clarificationProposals.agree(by(), invitation(), seen);
        leave();
    }

    public void takeBack() {
        look();
        clarificationProposals.takeBack(by(), invitation(), section, seen);
        leave();
    }

    /** If something else stands there by now, the page shows that, and the next press is about that. */
    private void look() {
        load();
        changed = !last().equals(seen);
    }

    /** Id of the turn on the page; it comes back with the form. */
    public String getSeen() {
        return seen == null || changed ? last() : seen;
    }

    private String last() {
        return last == null ? "" : last.getId();
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** As typed; before that what stands there, or what was asked last. */
    public String getQuestion() {
        return question != null ? question : standing().map(ClarificationProposal::getQuestion).orElseGet(this::asked);
    }

    public void setQuestion(String question) {
        this.question = question == null ? "" : question;
    }

    /** As typed; before that what stands there, or what was answered last. */
    public String getAnswer() {
        return answer != null ? answer : standing().map(ClarificationProposal::getAnswer).orElseGet(this::answered);
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }

    private Optional<ClarificationProposal> standing() {
        return Optional.ofNullable(getLast());
    }

    private String asked() {
        var all = getQuestions();
        return all.isEmpty() ? "" : fitting(all.getLast().getNote(), ClarificationProposal.LONGEST_QUESTION);
    }

    private String answered() {
        var all = getQuestions();
        var last = all.isEmpty() ? null : all.getLast().getAnswer();
        return last == null ? "" : fitting(last, ClarificationProposal.LONGEST_ANSWER);
    }

    /** What is too long to be printed is written anew rather than cut. */
    private static String fitting(String words, int longest) {
        return words.length() > longest ? "" : words;
    }
}
