package org.practiceportal.agreements.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.practiceportal.agreements.acknowledgement.Answering;
import org.practiceportal.agreements.acknowledgement.Mark;
import org.practiceportal.agreements.acknowledgement.SectionAnswer;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.conversation.Wording;
import org.practiceportal.agreements.conversation.Wordings;
import org.practiceportal.agreements.policy.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.AgreementText.Section;
import org.practiceportal.agreements.policy.Printable;
import org.practiceportal.api.NotFound;

/** One section on one screen: its words, the client's own choices, and the two equal ways to leave it. */
@Named
@RequestScoped
public class SectionView {

    /** Sections about something that people often wish for in words of their own. */
    private static final Set<String> HINTED = Set.of("friendly", "internet", "outside");

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

    /** Whether the section is about places where both may meet. */
    public boolean isAboutPlaces() {
        return key.equals("outside");
    }

    /** Whether the client has left the section one way or the other. */
    public boolean isMarked() {
        return desk.isRead(key) || desk.isTalk(key);
    }

    /** Keeps what was picked and typed and marks the section as read, then shows the next one. */
    public void read() {
        keepPicks();
        keepNote();
        keepWishes();
        // Kept as it is, and said before anybody goes on: in the signed copy it would be missing.
        printable.fit(wishes, SectionAnswer.LONGEST_WISHES);
        answering.mark(desk.getClient(), desk.getInvitation(), key, Mark.READ);
        goOn();
    }

    /** Keeps the picks and the wish to talk, with or without a note, then shows the next section. */
    public void talk() {
        keepPicks();
        keepWishes();
        asking.ask(desk.getClient(), desk.getInvitation(), key, note);
        goOn();
    }

    public void keepNote() {
        answering.keepNote(desk.getInvitation(), key, note);
    }

    /** Key of the words that say what one may wish here. */
    public String getHint() {
        return HINTED.contains(key) ? "read.wish.hint." + key : "read.wish.hint";
    }

    public void keepWishes() {
        answering.keepWishes(desk.getInvitation(), key, wishes);
    }

    /** What of the wishes as typed the signed copy cannot show; empty when all is well. */
    public String getUnprintable() {
        return String.join(", ", printable.missingFrom(wishes == null ? "" : wishes));
    }

    public void keepPicks() {
        for (ClientChoice choice : getSection().clientChoices()) {
            answering.choose(desk.getInvitation(), key, choice.key(), picks.get(choice.key()));
        }
    }

    private void goOn() {
        desk.look();
        if (getAfter() == null) {
            way.go("review.xhtml");
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
