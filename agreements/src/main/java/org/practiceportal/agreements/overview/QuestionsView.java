package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.invitation.Invitations;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.Role;

/**
 * What clients would like to talk about. The question to answer is named in the address, never by its place in the list:
 * lists move, and an answer must not reach somebody else.
 */
@Named
@RequestScoped
public class QuestionsView {

    private static final int SIZE = 25;

    @Inject
    CurrentUser user;

    @Inject
    Questions questions;

    @Inject
    Asking asking;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    People people;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @Param(name = "answer")
    String id;

    private Person therapist;
    private String typed;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
    }

    public List<Question> getLines() {
        return questions.page(therapist, (getPage() - 1) * SIZE, SIZE);
    }

    public String name(Question question) {
        return people.clientOf(therapist, question.client()).map(Person::name).orElse("");
    }

    /** Whether words about it can still be agreed on: nothing is signed yet, and the section is still there. */
    public boolean wordable(Question question) {
        return invitations.current(therapist.id(), question.client())
                .filter(invitation -> answers.acknowledgement(invitation).isEmpty() && invitation.version().text()
                        .sections().stream().anyMatch(section -> section.key().equals(question.getSection())))
                .isPresent();
    }

    /** The therapist's private note about a talk; may be empty. */
    public String noteOf(Question question) {
        return question.noteOfTalk(therapist);
    }

    /** The question to answer; {@code null} if none was chosen, or it has its answer. */
    public Question getChosen() {
        return id == null
                ? null
                : questions.ofTherapist(therapist, id).filter(Question::isOpen).orElse(null);
    }

    public void answer() {
        asking.answer(therapist, id, typed);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.QUESTIONS.at());
    }

    public int getPage() {
        return Math.clamp(page == null ? 1 : page, 1, getPages());
    }

    public int getPages() {
        return (int) Math.max(1, (questions.count(therapist) + SIZE - 1) / SIZE);
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
