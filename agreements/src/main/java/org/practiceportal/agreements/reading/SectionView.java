package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answered;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.catalogue.Catalogue;
import org.practiceportal.agreements.catalogue.Topic;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.conversation.Wording;
import org.practiceportal.agreements.conversation.Wordings;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.NotFound;

/** One section on one screen: its words, the client's own choices, and the two equal ways to leave it. */
@Named
@RequestScoped
public class SectionView {

    @Inject
    Desk desk;

    @Inject
    Way way;

    @Inject
    Answering answering;

    @Inject
    Asking asking;

    @Inject
    Questions questions;

    @Inject
    Wordings wordings;

    @Inject
    Printable printable;

    @Inject
    @Param(name = "s")
    String key;

    private int index;
    private String note;
    private String wishes;
    private Map<String, String> picks;
    private Wording wording;
    private List<Question> talks;

    @PostConstruct
    void open() {
        index = desk.getSections().stream().map(Section::key).toList().indexOf(key);
        if (index < 0) {
            throw new NotFound();
        }
        var answer = desk.answer(key);
        note = answer == null ? "" : answer.note();
        wishes = desk.wishes(key);
        picks = new HashMap<>(answer == null ? Map.of() : answer.choices());
        wording = wordings.of(desk.getInvitation(), getSection()).orElse(null);
        talks = questions.about(desk.getInvitation(), key);
    }

    public Section getSection() {
        return desk.getSections().get(index);
    }

    /** From 1. */
    public int getNumber() {
        return index + 1;
    }

    /** Key of the section before, or {@code null} on the first. */
    public String getBefore() {
        return index == 0 ? null : desk.getSections().get(index - 1).key();
    }

    /** Key of the section after, or {@code null} on the last. */
    public String getAfter() {
        return index + 1 == desk.getSections().size() ? null : desk.getSections().get(index + 1).key();
    }

    /** What may be printed with this section; {@code null} if nothing is proposed. */
    public Wording getWording() {
        return wording;
    }

    public List<Question> getQuestions() {
        return talks;
    }

    /** Whether something was asked here, or is proposed to be printed. */
    public boolean isTalked() {
        return wording != null || !talks.isEmpty();
    }

    /** Whether there is something to say about what is printed. */
    public boolean isWordable() {
        return wording != null || !desk.isSigned();
    }

    /** The kind of mark that shows how far what is proposed is. */
    public String getWordingMark() {
        return wording.isAgreed() ? "done" : "talk";
    }

    /** Key of the words that lead to what is proposed, or to proposing something. */
    public String getWordingLink() {
        return wording == null ? "wording.link" : "wording.look";
    }

    /** The {@code open} of the wishes: those that are there are in sight. */
    public String getWishesOpen() {
        return wishes == null || wishes.isEmpty() ? null : "open";
    }

    /** Whether the client has left the section one way or the other. */
    public boolean isMarked() {
        return desk.isRead(key) || desk.isTalk(key);
    }

    /** Keeps what was picked and typed and marks the section as read, then shows the next one. */
    public void read() {
        var all = said().and(Answered.noted(note));
        answer(getUnprintable().isEmpty() ? all.and(Answered.marked(Mark.READ)) : all);
        // Kept as it is, and said before anybody goes on: in the signed copy it would be missing.
        printable.fit(wishes, SectionAnswer.LONGEST_WISHES);
        goOn();
    }

    /** Keeps the picks and the wish to talk, with or without a note, then shows the next section. */
    public void talk() {
        asking.ask(desk.getClient(), desk.getInvitation(), key, said().and(Answered.noted(note)));
        goOn();
    }

    private Answered said() {
        return Answered.picked(picks).and(Answered.wished(wishes));
    }

    private void answer(Answered given) {
        answering.answer(desk.getClient(), desk.getInvitation(), key, given);
    }

    public void keepNote() {
        answer(Answered.noted(note));
    }

    /** Key of the words that say what one may wish here. */
    public String getHint() {
        return topic().filter(Topic::isOftenWished).map(topic -> "read.wish.hint." + topic.key())
                .orElse("read.wish.hint");
    }

    /** Whether both also say what they do at places where they may meet. */
    public boolean isSharedPlaces() {
        return topic().filter(Topic::hasSharedPlaces).isPresent();
    }

    /** Empty for a topic of the therapist's own. */
    private Optional<Topic> topic() {
        return Catalogue.in(desk.getText().language()).find(key);
    }

    public void keepWishes() {
        answer(Answered.wished(wishes));
    }

    /** What of the wishes as typed the signed copy cannot show; empty when all is well. */
    public String getUnprintable() {
        return String.join(", ", printable.missingFrom(wishes == null ? "" : wishes));
    }

    public void keepPicks() {
        answer(Answered.picked(picks));
    }

    private void goOn() {
        desk.look();
        if (getAfter() == null) {
            way.go(AgreementsPage.REVIEW);
        } else {
            way.goToSection(getAfter());
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
