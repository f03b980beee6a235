package org.practiceportal.agreements.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.practiceportal.agreements.AgreementsPage;
import org.practiceportal.agreements.acknowledgement.Answers;
import org.practiceportal.agreements.conversation.Asking;
import org.practiceportal.agreements.conversation.Question;
import org.practiceportal.agreements.conversation.Questions;
import org.practiceportal.agreements.invitation.Invitation;
import org.practiceportal.api.CurrentUser;
import org.practiceportal.api.CursoredPage;
import org.practiceportal.api.PageRequest;
import org.practiceportal.api.People;
import org.practiceportal.api.Person;
import org.practiceportal.api.PersonId;
import org.practiceportal.api.Role;

/**
 * What clients would like to talk about. The question to answer is named in the address, never by its place in the list:
 * lists move, and an answer must not reach somebody else.
 */
@Named
@RequestScoped
public class QuestionsView {

    @Inject
    CurrentUser user;

    @Inject
    Questions questions;

    @Inject
    Asking asking;

    @Inject
    Answers answers;

    @Inject
    People people;

    @Inject
    @Param(name = "at")
    String at;

    @Inject
    @Param(name = "answer")
    String id;

    private Person therapist;
    private CursoredPage<Line> page;
    private Line chosen;
    private String typed;

    @PostConstruct
    void open() {
        therapist = user.as(Role.THERAPIST);
        var shown = questions.page(therapist, PageRequest.of(at));
        var open = id == null ? null : questions.ofTherapist(therapist, id).filter(Question::isOpen).orElse(null);
        var all = open == null ? shown.rows() : Stream.concat(shown.rows().stream(), Stream.of(open)).toList();
        var clients = all.stream().map(Question::client).distinct().toList();
        var names = people.find(clients);
        var unsigned = answers.unsigned(therapist, clients);
        page = shown.map(question -> line(question, names, unsigned));
        chosen = open == null ? null : line(open, names, unsigned);
    }

    private Line line(Question question, Map<PersonId, Person> names, Map<PersonId, Invitation> unsigned) {
        var name = names.containsKey(question.client()) ? names.get(question.client()).name() : "";
        var invitation = unsigned.get(question.client());
        return new Line(question, name, question.noteOfTalk(therapist),
                invitation != null && invitation.version().text().sections().stream()
                        .anyMatch(section -> section.key().equals(question.getSection())));
    }

    public CursoredPage<Line> getPage() {
        return page;
    }

    /** The question to answer; {@code null} if none was chosen, or it has its answer. */
    public Line getChosen() {
        return chosen;
    }

    public void answer() {
        asking.answer(therapist, id, typed);
        Faces.redirect(Faces.getRequestContextPath() + AgreementsPage.QUESTIONS.at());
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /**
     * A question as the page shows it.
     *
     * @param name  of the client
     * @param note  the therapist's private one about a talk; may be empty
     * @param still whether the section is in an agreement that is not signed yet
     */
    public record Line(Question question, String name, String note, boolean still) {

        /** Whether words about it can be agreed on now. */
        public boolean isWordable() {
            return still && !question.isOpen();
        }
    }
}
