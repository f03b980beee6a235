package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.ClarificationProposal;
import org.practiceportal.agreements.conversation.ClarificationProposals;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.PrintableCharacters;
import org.practiceportal.api.NotFound;

/** One section on one screen: its words, the client's own choices, and the two equal ways to leave it. */
@Named
@RequestScoped
public class SectionView {

    @Inject
    ClientReading clientReading;

    @Inject
    ReadingSteps readingSteps;

    @Inject
    Answering answering;

    @Inject
    Asking asking;

    @Inject
    Questions questions;

    @Inject
    ClarificationProposals clarificationProposals;

    @Inject
    PrintableCharacters printableCharacters;

    @Inject
    @Param(name = "s")
    String key;

    private int index;
    private String note;
    private String wishes;
    private Map<String, String> picks;
    private ClarificationProposal clarificationProposal;
    private List<Question> talks;

    @PostConstruct
    void open() {
        index = clientReading.getSections().stream().map(Section::key).toList().indexOf(key);
        if (index < 0) {
            throw new NotFound();
        }
        var answer = clientReading.answer(key);
        note = answer == null ? "" : answer.note();
        wishes = clientReading.wishes(key);
        picks = new HashMap<>(answer == null ? Map.of() : answer.choices());
        clarificationProposal = clarificationProposals.of(clientReading.invitation(), getSection()).orElse(null);
        talks = questions.about(clientReading.invitation(), key);
    }

    public Section getSection() {
        return clientReading.getSections().get(index);
    }

    /** From 1. */
    public int getNumber() {
        return index + 1;
    }

    /** Key of the section before, or {@code null} on the first. */
    public String getBefore() {
        return index == 0 ? null : clientReading.getSections().get(index - 1).key();
    }

    /** Key of the section after, or {@code null} on the last. */
    public String getAfter() {
        return index + 1 == clientReading.getSections().size()
                ? null
                : clientReading.getSections().get(index + 1).key();
    }

    /** What may be printed with this section; {@code null} if nothing is proposed. */
    public ClarificationProposal getClarification() {
        return clarificationProposal;
    }

    public List<Question> getQuestions() {
        return talks;
    }

    /** Whether something was asked here, or is proposed to be printed. */
    public boolean isTalked() {
        return clarificationProposal != null || !talks.isEmpty();
    }

    /** Whether there is something to say about what is printed. */
    public boolean isWordable() {
        return clarificationProposal != null || !clientReading.isSigned();
    }

    /** The kind of mark that shows how far what is proposed is. */
    public String getClarificationMark() {
        return clarificationProposal.isAgreed() ? "done" : "talk";
    }

    /** Key of the words that lead to what is proposed, or to proposing something. */
    public String getClarificationLink() {
        return clarificationProposal == null ? "clarification.link" : "clarification.look";
    }

    /** The {@code open} of the wishes: those that are there are in sight. */
    public String getWishesOpen() {
        return wishes == null || wishes.isEmpty() ? null : "open";
    }

    /** Whether the client has left the section one way or the other. */
    public boolean isMarked() {
        return clientReading.isRead(key) || clientReading.isTalk(key);
    }

    /** Keeps what was picked and typed and marks the section as read, then shows the next one. */
    public void read() {
        var all = said().and(Answered.noted(note));
        answer(getUnprintable().isEmpty() ? all.and(Answered.marked(Mark.READ)) : all);
        // Kept as it is, and said before anybody goes on: in the signed copy it would be missing.
        printableCharacters.fit(wishes, SectionAnswer.LONGEST_WISHES);
        goOn();
    }

    /** Keeps the picks and the wish to talk, with or without a note, then shows the next section. */
    public void talk() {
        asking.ask(clientReading.person(), clientReading.invitation(), key, said().and(Answered.noted(note)));
        goOn();
    }

    private Answered said() {
        return Answered.picked(picks).and(Answered.wished(wishes));
    }

    private void answer(Answered given) {
        answering.answer(clientReading.person(), clientReading.invitation(), key, given);
    }

    public void keepNote() {
        answer(Answered.noted(note));
    }

    /** Key of the words that say what one may wish here. */
    public String getHint() {
        return WishHint.words(clientReading.getText().language(), key);
    }

    /** Whether both also say what they do at places where they may meet. */
    public boolean isSharedPlaces() {
        return WishHint.topic(clientReading.getText().language(), key).filter(Topic::hasSharedPlaces).isPresent();
    }

    public void keepWishes() {
        answer(Answered.wished(wishes));
    }

    /** What of the wishes as typed the signed copy cannot show; empty when all is well. */
    public String getUnprintable() {
        return String.join(", ", printableCharacters.missingFrom(wishes == null ? "" : wishes));
    }

    public void keepPicks() {
        answer(Answered.picked(picks));
    }

    private void goOn() {
        if (getAfter() == null) {
            readingSteps.go(AgreementsPage.REVIEW);
        } else {
            readingSteps.goToSection(getAfter());
        }
    }

    /** Picked option by the choice's key. */
    public Map<String, String> getPicks() {
        return picks;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }
}
